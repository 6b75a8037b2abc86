package org.moduscrm.bench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.UsageException;

/** Measuring again on archives that were filled before. */
class KeptArchiveTest {

    @TempDir
    Path folder;

    @Test
    void fillsOnceAndMeasuresTwice() throws Exception {
        Map<String, String> options = Map.of("--customers", "100", "--keep", "", "--folder", folder.toString());
        Typed first = new Typed(options);
        assertEquals(Command.FINE, first.run());
        assertNotNull(first.scenario("import"));
        Typed second = new Typed(options);
        assertEquals(Command.FINE, second.run());
        assertNull(second.scenario("import"), "nothing is imported into archives that are full");
        for (String name : List.of("open", "list_first", "create", "save")) {
            second.assertCompared(name);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of("bench-derby-100"), left.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void knowsItsEngines() {
        Typed typed = new Typed(Map.of("--engine", "oracle", "--folder", folder.toString()));
        assertThrows(UsageException.class, typed::run);
    }
}
