package org.moduscrm.persistence.derby.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The disk below one database. It counts what is done to it (a write, a sync) and loses power at a given count, or when
 * told to. From then on every access fails, as it would for a program that is no more.
 *
 * <p>Making, renaming, deleting and shortening files takes effect at once, as on a file system with a journal; only
 * contents wait for a sync. One lock for the whole disk: tests want repeatable order more than speed.
 */
public final class SimulatedDisk {

    /** Derby makes its storage by class name, so it must find its disk by the path of the database. */
    private static final Map<Path, SimulatedDisk> DISKS = new ConcurrentHashMap<>();

    private final Path folder;
    private final Map<String, CachedFile> files = new HashMap<>();
    private final long lossAt;
    private final Damage damage;
    private final Random random;
    private long actions;
    private boolean powerless;

    private SimulatedDisk(Path folder, long lossAt, Damage damage, Random random) {
        this.folder = folder;
        this.lossAt = lossAt;
        this.damage = damage;
        this.random = random;
    }

    /**
     * Puts a disk below the databases in a folder; to be called before the first of them is opened.
     *
     * @param lossAt the power goes at this write or sync, counted from 1; 0 for a disk that loses power only when told
     * @param seed of whatever the damage leaves to chance
     */
    public static SimulatedDisk below(Path folder, long lossAt, Damage damage, long seed) {
        SimulatedDisk disk = new SimulatedDisk(real(folder), lossAt, damage, new Random(seed));
        DISKS.put(disk.folder, disk);
        return disk;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SimulatedDisk of(File database) {
        for (Path place = database.toPath(); place != null; place = place.getParent()) {
            SimulatedDisk disk = DISKS.get(place);
            if (disk != null) {
                return disk;
            }
        }
        throw new IllegalStateException("No simulated disk was put below " + database);
    }

    /** Forgets the disk. What was not synced is lost. */
    public void remove() {
        cutPower();
        DISKS.remove(folder);
    }

    /** How many writes and syncs there were so far. */
    public synchronized long actions() {
        return actions;
    }

    public synchronized boolean hasPower() {
        return !powerless;
    }

    /** Takes the power away between two writes. A second call does nothing. */
    public synchronized void cutPower() {
        if (!powerless) {
            loseAllUnsynced();
        }
    }

    synchronized void write(CachedFile file, long position, byte[] bytes, boolean through) throws IOException {
        file.write(position, bytes);
        act();
        if (through) {
            file.sync();
        }
    }

    synchronized void sync(CachedFile file) throws IOException {
        act();
        file.sync();
    }

    /** The write or sync under way at the moment of the loss counts as not synced. */
    private void act() throws IOException {
        checkPower();
        if (++actions == lossAt) {
            loseAllUnsynced();
            checkPower();
        }
    }

    synchronized void checkPower() throws IOException {
        if (powerless) {
            throw new IOException("The power is gone");
        }
    }

    private void loseAllUnsynced() {
        powerless = true;
        List<CachedFile> unsynced = new ArrayList<>(files.values());
        unsynced.removeIf(file -> !file.hasUnsynced());
        unsynced.sort((a, b) -> Long.compare(a.lastWrite(), b.lastWrite()));
        for (int i = 0; i < unsynced.size(); i++) {
            // all files share the order of writing, so only one of them holds the last write
            boolean last = i == unsynced.size() - 1;
            unsynced.get(i).lose(damage == Damage.TORN && !last ? null : damage, random);
        }
        files.clear();
    }

    long nextWrite() {
        return actions + 1;
    }

    synchronized CachedFile file(File path) throws IOException {
        checkPower();
        CachedFile file = files.get(path.getPath());
        if (file == null) {
            file = new CachedFile(this, path);
            files.put(path.getPath(), file);
        }
        return file;
    }

    synchronized boolean rename(File from, File to) {
        if (powerless || !from.renameTo(to)) {
            return false;
        }
        CachedFile moved = files.remove(from.getPath());
        if (moved != null) {
            moved.movedTo(to);
            files.put(to.getPath(), moved);
        }
        return true;
    }

    synchronized boolean delete(File path) {
        if (powerless || !path.delete()) {
            return false;
        }
        files.remove(path.getPath());
        return true;
    }
}
