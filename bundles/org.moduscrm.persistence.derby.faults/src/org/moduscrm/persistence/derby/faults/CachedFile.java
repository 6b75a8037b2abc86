package org.moduscrm.persistence.derby.faults;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * One file as the program sees it (in memory) and as the disk has it (the real file), with the writes that make the
 * difference. Used under the lock of its disk.
 */
final class CachedFile {

    /** What a disk of today writes as a whole or not at all, and a file system's page. */
    private static final int SECTOR = 4096;

    private final SimulatedDisk disk;
    private final List<Write> unsynced = new ArrayList<>();
    private File path;
    private byte[] view;
    private int length;

    private record Write(long number, long position, byte[] bytes) {

        long end() {
            return position + bytes.length;
        }
    }

    CachedFile(SimulatedDisk disk, File path) throws IOException {
        this.disk = disk;
        this.path = path;
        this.view = path.exists() ? Files.readAllBytes(path.toPath()) : new byte[0];
        this.length = view.length;
        if (!path.exists()) {
            Files.createFile(path.toPath());
        }
    }

    void movedTo(File target) {
        path = target;
    }

    int length() {
        return length;
    }

    void write(long position, byte[] bytes) {
        Write write = new Write(disk.nextWrite(), position, bytes);
        int end = Math.toIntExact(write.end());
        if (end > view.length) {
            view = Arrays.copyOf(view, Math.max(end, view.length * 2));
        }
        System.arraycopy(bytes, 0, view, (int) position, bytes.length);
        length = Math.max(length, end);
        unsynced.add(write);
    }

    /** @return the number of bytes read; -1 at the end */
    int read(long position, byte[] target, int offset, int count) {
        if (position >= length) {
            return count == 0 ? 0 : -1;
        }
        int available = (int) Math.min(count, length - position);
        System.arraycopy(view, (int) position, target, offset, available);
        return available;
    }

    void setLength(long newLength) throws IOException {
        sync();
        try (RandomAccessFile real = new RandomAccessFile(path, "rw")) {
            real.setLength(newLength);
        }
        int wanted = Math.toIntExact(newLength);
        if (wanted < length) {
            Arrays.fill(view, wanted, length, (byte) 0);
        } else if (wanted > view.length) {
            view = Arrays.copyOf(view, wanted);
        }
        length = wanted;
    }

    void sync() throws IOException {
        if (!unsynced.isEmpty()) {
            store(unsynced);
            unsynced.clear();
        }
    }

    boolean hasUnsynced() {
        return !unsynced.isEmpty();
    }

    long lastWrite() {
        return unsynced.getLast().number();
    }

    /** @param damage null when all that was written reached the disk by luck */
    void lose(Damage damage, Random random) {
        if (!path.exists()) {
            // somebody moved the folder behind our back
            return;
        }
        try {
            store(switch (damage) {
                case null -> unsynced;
                case DROPPED -> List.of();
                case REORDERED -> reordered(random);
                case TORN -> torn(random);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Write> torn(Random random) {
        List<Write> kept = new ArrayList<>(unsynced);
        Write last = kept.removeLast();
        int beginning = random.nextInt(last.bytes().length + 1);
        if (last.position() % SECTOR == 0) {
            beginning -= beginning % SECTOR;
        }
        kept.add(new Write(last.number(), last.position(), Arrays.copyOf(last.bytes(), beginning)));
        return kept;
    }

    private List<Write> reordered(Random random) {
        TreeMap<Long, List<Write>> bySector = new TreeMap<>();
        for (Write write : unsynced) {
            for (long at = write.position(); at < write.end(); at = (at / SECTOR + 1) * SECTOR) {
                long end = Math.min((at / SECTOR + 1) * SECTOR, write.end());
                int from = (int) (at - write.position());
                byte[] part = Arrays.copyOfRange(write.bytes(), from, from + (int) (end - at));
                bySector.computeIfAbsent(at / SECTOR, key -> new ArrayList<>()).add(new Write(write.number(), at, part));
            }
        }
        List<Write> kept = new ArrayList<>();
        bySector.values().forEach(writes -> kept.addAll(writes.subList(0, random.nextInt(writes.size() + 1))));
        return kept;
    }

    private void store(List<Write> writes) throws IOException {
        try (RandomAccessFile real = new RandomAccessFile(path, "rw")) {
            for (Write write : writes) {
                real.seek(write.position());
                real.write(write.bytes());
            }
        }
    }
}
