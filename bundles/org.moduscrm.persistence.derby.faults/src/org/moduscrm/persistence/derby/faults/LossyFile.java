package org.moduscrm.persistence.derby.faults;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

import org.apache.derby.io.StorageFile;
import org.apache.derby.io.StorageRandomAccessFile;

/** A file or folder on a {@link SimulatedDisk}. */
final class LossyFile implements StorageFile {

    private final SimulatedDisk disk;
    private final File path;

    LossyFile(SimulatedDisk disk, File path) {
        this.disk = disk;
        this.path = path;
    }

    @Override
    public String[] list() {
        return path.list();
    }

    @Override
    public boolean canWrite() {
        return path.canWrite();
    }

    @Override
    public boolean exists() {
        return path.exists();
    }

    @Override
    public boolean isDirectory() {
        return path.isDirectory();
    }

    @Override
    public boolean delete() {
        return disk.delete(path);
    }

    @Override
    public boolean deleteAll() {
        String[] children = path.list();
        if (children != null) {
            Arrays.stream(children).forEach(child -> new LossyFile(disk, new File(path, child)).deleteAll());
        }
        return delete();
    }

    @Override
    public String getPath() {
        return path.getPath();
    }

    @Override
    public String getCanonicalPath() throws IOException {
        return path.getCanonicalPath();
    }

    @Override
    public String getName() {
        return path.getName();
    }

    @Override
    public boolean createNewFile() throws IOException {
        disk.checkPower();
        return path.createNewFile();
    }

    @Override
    public boolean renameTo(StorageFile target) {
        return disk.rename(path, new File(target.getPath()));
    }

    @Override
    public boolean mkdir() {
        return disk.hasPower() && path.mkdir();
    }

    @Override
    public boolean mkdirs() {
        return disk.hasPower() && path.mkdirs();
    }

    @Override
    public StorageFile getParentDir() {
        File parent = path.getParentFile();
        return parent == null ? null : new LossyFile(disk, parent);
    }

    @Override
    public boolean setReadOnly() {
        return path.setReadOnly();
    }

    @Override
    public OutputStream getOutputStream() throws FileNotFoundException {
        return getOutputStream(false);
    }

    @Override
    public OutputStream getOutputStream(boolean append) throws FileNotFoundException {
        LossyRandomAccessFile file = getRandomAccessFile("rw");
        try {
            if (append) {
                file.seek(file.length());
            } else {
                file.setLength(0);
            }
        } catch (IOException e) {
            throw notFound(e);
        }
        return new Stream(file);
    }

    @Override
    public InputStream getInputStream() throws FileNotFoundException {
        LossyRandomAccessFile file = getRandomAccessFile("r");
        try {
            byte[] content = new byte[(int) file.length()];
            file.readFully(content);
            return new ByteArrayInputStream(content);
        } catch (IOException e) {
            throw notFound(e);
        }
    }

    /** Our own lock outside the database folder has decided already who may open it. */
    @Override
    public int getExclusiveFileLock() {
        return EXCLUSIVE_FILE_LOCK;
    }

    @Override
    public void releaseExclusiveFileLock() {
        // none was taken
    }

    @Override
    public LossyRandomAccessFile getRandomAccessFile(String mode) throws FileNotFoundException {
        if (path.isDirectory() || mode.equals("r") && !path.exists()) {
            throw new FileNotFoundException(path.getPath());
        }
        try {
            return new LossyRandomAccessFile(disk, disk.file(path), LossyStorageFactory.isSynchronous(mode));
        } catch (IOException e) {
            throw notFound(e);
        }
    }

    private FileNotFoundException notFound(IOException cause) {
        FileNotFoundException failure = new FileNotFoundException(path + ": " + cause.getMessage());
        failure.initCause(cause);
        return failure;
    }

    @Override
    public void limitAccessToOwner() {
        // of no use to a test
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /** Writes at the end of a file; {@link StorageRandomAccessFile} does the work. */
    static final class Stream extends OutputStream {

        private final LossyRandomAccessFile file;

        Stream(LossyRandomAccessFile file) {
            this.file = file;
        }

        @Override
        public void write(int oneByte) throws IOException {
            file.write(oneByte);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            file.write(bytes, offset, count);
        }

        void sync() throws IOException {
            file.sync();
        }
    }
}
