package org.moduscrm.persistence.derby.faults;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.derby.io.StorageFile;
import org.apache.derby.io.StorageRandomAccessFile;
import org.apache.derby.io.WritableStorageFactory;

/**
 * Gives Derby the files of a {@link SimulatedDisk}. Made by Derby, by name.
 *
 * <p>Files opened for synchronous writing ({@code rws}, {@code rwd}) are written through, as the operating system does it:
 * this is how Derby writes its log, unless it runs without durability.
 */
public final class LossyStorageFactory implements WritableStorageFactory {

    private SimulatedDisk disk;
    private File database;
    private File temporary;
    private String canonicalName;

    /** Called by Derby. */
    public LossyStorageFactory() {
        // the disk is known when the database is
    }

    @Override
    public void init(String home, String databaseName, String temporaryFolder, String uniqueName) throws IOException {
        if (databaseName == null) {
            return;
        }
        database = new File(databaseName);
        canonicalName = database.getCanonicalPath();
        disk = SimulatedDisk.of(new File(canonicalName));
        temporary = new File(temporaryFolder == null ? new File(database, "tmp").getPath() : temporaryFolder,
                uniqueName == null ? "" : uniqueName);
    }

    @Override
    public void shutdown() {
        // the disk outlives the database
    }

    @Override
    public String getCanonicalName() {
        return canonicalName;
    }

    @Override
    public void setCanonicalName(String name) {
        canonicalName = name;
    }

    @Override
    public StorageFile newStorageFile(String path) {
        return path == null ? file(database) : file(new File(path).isAbsolute() ? new File(path) : new File(database, path));
    }

    @Override
    public StorageFile newStorageFile(String folder, String name) {
        return folder == null ? newStorageFile(name) : newStorageFile(newStorageFile(folder), name);
    }

    @Override
    public StorageFile newStorageFile(StorageFile folder, String name) {
        return folder == null ? newStorageFile(name) : file(name == null ? new File(folder.getPath())
                : new File(folder.getPath(), name));
    }

    private StorageFile file(File path) {
        return new LossyFile(disk, path);
    }

    @Override
    public char getSeparator() {
        return File.separatorChar;
    }

    @Override
    public StorageFile getTempDir() {
        return file(temporary);
    }

    @Override
    public boolean isFast() {
        return false;
    }

    @Override
    public boolean isReadOnlyDatabase() {
        return false;
    }

    @Override
    public boolean supportsRandomAccess() {
        return true;
    }

    @Override
    public int getStorageFactoryVersion() {
        return VERSION_NUMBER;
    }

    @Override
    public StorageFile createTemporaryFile(String prefix, String suffix) throws IOException {
        return file(File.createTempFile(prefix, suffix, temporary));
    }

    @Override
    public void sync(OutputStream stream, boolean metadata) throws IOException {
        ((LossyFile.Stream) stream).sync();
    }

    @Override
    public boolean supportsWriteSync() {
        return true;
    }

    /** Whether a mode of {@link StorageFile#getRandomAccessFile} writes through; see {@link StorageRandomAccessFile}. */
    static boolean isSynchronous(String mode) {
        return mode.equals("rws") || mode.equals("rwd");
    }
}
