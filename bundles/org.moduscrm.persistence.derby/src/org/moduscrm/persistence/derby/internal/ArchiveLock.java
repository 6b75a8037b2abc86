package org.moduscrm.persistence.derby.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.DatabaseInUseException;
import org.moduscrm.persistence.engine.DatabaseInUseException.Holder;

/**
 * Holds an archive for one process.
 *
 * <p>Derby's own lock is not enough: a POSIX file lock is lost as soon as anything in the holding process closes the
 * locked file, and then two processes write to one database. So this lock lies outside the database folder, is never
 * opened twice by one process, and is doubled by a note of the holder: while the process named there lives, nobody else
 * gets in, even when the file lock was lost.
 */
final class ArchiveLock implements AutoCloseable {

    private static final String LOCK_FILE = "archive.lock";
    private static final String HOLDER_FILE = "archive.holder";

    /** Archives that this process holds. Looked at before the file is touched, for touching it would free the lock. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private ArchiveLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static ArchiveLock acquire(Path archiveFolder) {
        try {
            Path folder = Files.createDirectories(archiveFolder).toRealPath();
            if (!HELD_HERE.add(folder)) {
                throw inUse(folder);
            }
            try {
                return new ArchiveLock(folder, lock(folder));
            } catch (IOException | RuntimeException e) {
                HELD_HERE.remove(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseException("Cannot lock the archive in " + archiveFolder + ": " + e.getMessage(), e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(LOCK_FILE), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null || liveHolder(folder).isPresent()) {
                throw inUse(folder);
            }
            writeHolder(folder);
            locked = true;
            return channel;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static DatabaseInUseException inUse(Path folder) {
        Holder holder = liveHolder(folder).map(ArchiveLock::holder).orElse(null);
        return new DatabaseInUseException("The archive in " + folder + " is in use by " + holder, holder);
    }

    /** Of a live holder, whose process id has been read before; the rest of a damaged note may be missing. */
    private static Holder holder(Properties note) {
        Instant since;
        try {
            since = Instant.parse(note.getProperty("since", ""));
        } catch (DateTimeParseException e) {
            since = Instant.EPOCH;
        }
        return new Holder(Long.parseLong(note.getProperty("pid")), note.getProperty("user", ""),
                note.getProperty("host", ""), since);
    }

    /** The noted holder, unless it is known to be dead. */
    private static Optional<Properties> liveHolder(Path folder) {
        Properties holder = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(HOLDER_FILE), StandardCharsets.UTF_8)) {
            holder.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        if (!hostName().equals(holder.getProperty("host"))) {
            // a process on another machine cannot be asked; its file lock has decided already
            return Optional.empty();
        }
        return isAlive(holder) ? Optional.of(holder) : Optional.empty();
    }

    private static boolean isAlive(Properties holder) {
        try {
            return ProcessHandle.of(Long.parseLong(holder.getProperty("pid", "")))
                    .filter(ProcessHandle::isAlive)
                    .map(process -> startOf(process).equals(holder.getProperty("started", "")))
                    .orElse(false);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A process id is used again after a while; together with its start it is not. */
    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static void writeHolder(Path folder) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        Properties holder = new Properties();
        holder.setProperty("pid", Long.toString(self.pid()));
        holder.setProperty("started", startOf(self));
        holder.setProperty("since", Instant.now().toString());
        holder.setProperty("user", System.getProperty("user.name", ""));
        holder.setProperty("host", hostName());
        try (var out = Files.newBufferedWriter(folder.resolve(HOLDER_FILE), StandardCharsets.UTF_8)) {
            holder.store(out, "Who has this archive open");
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(folder.resolve(HOLDER_FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot let go of the archive in " + folder, e);
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
