package org.moduscrm.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** The folder of an index and what the last commit says about it. */
final class IndexFolder {

    static final String MARK = "mark";
    private static final String FORMAT = "format";
    private static final double BUFFER_MEGABYTES = 64;

    private final Path path;

    IndexFolder(Path path) {
        this.path = path;
    }

    static Map<String, String> commitData(String mark) {
        return Map.of(FORMAT, DocumentFields.FORMAT, MARK, mark);
    }

    /**
     * Opens the index for writing.
     *
     * @throws IOException when it is damaged or of another format
     */
    IndexWriter open() throws IOException {
        Files.createDirectories(path);
        final var config = new IndexWriterConfig(null);
        config.setOpenMode(OpenMode.CREATE_OR_APPEND);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        // What has no mark yet must not survive: after a crash it is written again
        config.setCommitOnClose(false);
        // Every file of a commit is forced to the disk on its own
        config.setUseCompoundFile(true);
        // A commit is wanted at once; merges follow in the background
        config.setMaxFullFlushMergeWaitMillis(0);
        final FSDirectory directory = FSDirectory.open(path);
        try {
            final boolean exists = DirectoryReader.indexExists(directory);
            final var writer = new IndexWriter(directory, config);
            if (exists) {
                checkFormat(writer);
            }
            return writer;
        } catch (final IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private void checkFormat(IndexWriter writer) throws IOException {
        final String format = committed(writer, FORMAT);
        if (!DocumentFields.FORMAT.equals(format)) {
            writer.rollback();
            throw new IOException("The index in " + path + " has format '" + format + "' and not '"
                    + DocumentFields.FORMAT + "'");
        }
    }

    /** What was stored with the last commit; empty when there is none. */
    static String committed(IndexWriter writer, String key) {
        final Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (final Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(key)) {
                    return entry.getValue();
                }
            }
        }
        return "";
    }

    /**
     * Deletes the index.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException when somebody has it open
     */
    void wipe() throws IOException {
        Files.createDirectories(path);
        try (FSDirectory directory = FSDirectory.open(path);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (final String file : List.of(directory.listAll())) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.deleteIfExists(path.resolve(file));
                }
            }
        }
    }
}
