package org.moduscrm.persistence.derby.faults;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.apache.derby.io.StorageRandomAccessFile;

/** A place in a file of a {@link SimulatedDisk}. */
final class LossyRandomAccessFile implements StorageRandomAccessFile {

    private final SimulatedDisk disk;
    private final CachedFile file;
    private final boolean through;
    private long position;

    LossyRandomAccessFile(SimulatedDisk disk, CachedFile file, boolean through) {
        this.disk = disk;
        this.file = file;
        this.through = through;
    }

    @Override
    public LossyRandomAccessFile clone() {
        return new LossyRandomAccessFile(disk, file, through);
    }

    @Override
    public void close() {
        // unsynced writes stay with the file
    }

    @Override
    public long getFilePointer() {
        return position;
    }

    @Override
    public long length() {
        synchronized (disk) {
            return file.length();
        }
    }

    @Override
    public void seek(long target) {
        position = target;
    }

    @Override
    public void setLength(long length) throws IOException {
        synchronized (disk) {
            disk.checkPower();
            file.setLength(length);
        }
        position = Math.min(position, length);
    }

    @Override
    public void sync() throws IOException {
        disk.sync(file);
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        synchronized (disk) {
            disk.checkPower();
            int read = file.read(position, target, offset, count);
            position += Math.max(0, read);
            return read;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        if (count > 0) {
            disk.write(file, position, Arrays.copyOfRange(bytes, offset, offset + count), through);
            position += count;
        }
    }

    @Override
    public void readFully(byte[] target) throws IOException {
        readFully(target, 0, target.length);
    }

    @Override
    public void readFully(byte[] target, int offset, int count) throws IOException {
        int read = read(target, offset, count);
        if (read < count) {
            throw new EOFException();
        }
    }

    @Override
    public int skipBytes(int count) {
        int skipped = (int) Math.max(0, Math.min(count, length() - position));
        position += skipped;
        return skipped;
    }

    /** Reads values the way a stream does, at this place. */
    private DataInputStream input() {
        return new DataInputStream(new InputStream() {

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return LossyRandomAccessFile.this.read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                return LossyRandomAccessFile.this.read(target, offset, count);
            }
        });
    }

    private interface Value {
        void writeTo(DataOutput out) throws IOException;
    }

    /** A value reaches the file in one write. */
    private void put(Value value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        value.writeTo(new DataOutputStream(bytes));
        write(bytes.toByteArray());
    }

    @Override
    public boolean readBoolean() throws IOException {
        return input().readBoolean();
    }

    @Override
    public byte readByte() throws IOException {
        return input().readByte();
    }

    @Override
    public int readUnsignedByte() throws IOException {
        return input().readUnsignedByte();
    }

    @Override
    public short readShort() throws IOException {
        return input().readShort();
    }

    @Override
    public int readUnsignedShort() throws IOException {
        return input().readUnsignedShort();
    }

    @Override
    public char readChar() throws IOException {
        return input().readChar();
    }

    @Override
    public int readInt() throws IOException {
        return input().readInt();
    }

    @Override
    public long readLong() throws IOException {
        return input().readLong();
    }

    @Override
    public float readFloat() throws IOException {
        return input().readFloat();
    }

    @Override
    public double readDouble() throws IOException {
        return input().readDouble();
    }

    @Override
    public String readLine() {
        throw new UnsupportedOperationException("Derby does not read lines");
    }

    @Override
    public String readUTF() throws IOException {
        return input().readUTF();
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void writeBoolean(boolean value) throws IOException {
        put(out -> out.writeBoolean(value));
    }

    @Override
    public void writeByte(int value) throws IOException {
        put(out -> out.writeByte(value));
    }

    @Override
    public void writeShort(int value) throws IOException {
        put(out -> out.writeShort(value));
    }

    @Override
    public void writeChar(int value) throws IOException {
        put(out -> out.writeChar(value));
    }

    @Override
    public void writeInt(int value) throws IOException {
        put(out -> out.writeInt(value));
    }

    @Override
    public void writeLong(long value) throws IOException {
        put(out -> out.writeLong(value));
    }

    @Override
    public void writeFloat(float value) throws IOException {
        put(out -> out.writeFloat(value));
    }

    @Override
    public void writeDouble(double value) throws IOException {
        put(out -> out.writeDouble(value));
    }

    @Override
    public void writeBytes(String value) throws IOException {
        put(out -> out.writeBytes(value));
    }

    @Override
    public void writeChars(String value) throws IOException {
        put(out -> out.writeChars(value));
    }

    @Override
    public void writeUTF(String value) throws IOException {
        put(out -> out.writeUTF(value));
    }
}
