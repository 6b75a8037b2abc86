package org.moduscrm.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.spi.search.SearchEngine;
import org.moduscrm.archive.spi.search.SearchIndex;

/** What is left on the disk, whole or not. */
class IndexFilesTest {

    private static final String MARK = "archive 7";

    @TempDir
    Path folder;

    private SearchIndex open() {
        return Services.get(SearchEngine.class).open(folder);
    }

    private void fill(String mark) {
        try (SearchIndex index = open()) {
            index.put(IntStream.range(0, 300).mapToObj(i -> ADocument.named(i, "Heron " + i).get()).toList());
            index.commit(mark);
        }
    }

    private static long count(SearchIndex index) {
        return index.search("heron", null, true, 0, 1).total();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().equals("write.lock")).sorted().toList();
        }
    }

    @Test
    void aNewIndexHasNoMark() {
        try (SearchIndex index = open()) {
            assertEquals("", index.mark());
            assertEquals(0, count(index));
        }
    }

    @Test
    void aMarkComesBackWithWhatWasCommittedWithIt() {
        fill(MARK);
        try (SearchIndex index = open()) {
            assertEquals(MARK, index.mark());
            assertEquals(300, count(index));
        }
    }

    @Test
    void whatWasNotCommittedIsGone() {
        fill(MARK);
        try (SearchIndex index = open()) {
            index.clear();
            index.refresh();
            assertEquals(0, count(index));
        }
        try (SearchIndex index = open()) {
            assertEquals(MARK, index.mark());
            assertEquals(300, count(index));
        }
    }

    @Test
    void aCutOrMissingFileLetsTheIndexBeginAnew() throws IOException {
        fill(MARK);
        final int number = files().size();
        for (int i = 0; i < number; i++) {
            for (final boolean missing : new boolean[] { true, false }) {
                fill(MARK);
                final Path file = files().get(Math.min(i, files().size() - 1));
                damage(file, missing);
                try (SearchIndex index = open()) {
                    assertEquals("", index.mark(), file.getFileName() + (missing ? " missing" : " cut"));
                    assertEquals(0, count(index));
                    index.put(List.of(ADocument.named(1, "Heron").get()));
                    index.refresh();
                    assertEquals(1, count(index), "it can be filled again");
                }
            }
        }
        assertTrue(number >= 3, "an index has files");
    }

    private static void damage(Path file, boolean missing) throws IOException {
        if (missing) {
            Files.delete(file);
        } else {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
    }

    @Test
    void garbageInTheFolderIsNoObstacle() throws IOException {
        Files.write(folder.resolve("segments_1"), new byte[] { 1, 2, 3 });
        try (SearchIndex index = open()) {
            assertEquals("", index.mark());
        }
    }

    @Test
    void anIndexIsOpenOnlyOnce() {
        fill(MARK);
        try (SearchIndex index = open()) {
            assertThrows(IllegalStateException.class, this::open);
            assertEquals(300, count(index), "the open one is left alone");
        }
    }
}
