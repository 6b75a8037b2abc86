package org.moduscrm.bench.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.bench.internal.data.CrmFiles;
import org.moduscrm.bench.internal.side.ArchiveSide;
import org.moduscrm.bench.internal.side.BareDatabase;
import org.moduscrm.bench.internal.side.Engine;
import org.moduscrm.bench.internal.side.JdbcSide;

/**
 * An archive and beside it a bare database with the same tables and indexes, both empty at first, and what fills them. Once
 * both are full that is noted in the folder, and they can be used again.
 */
final class Rig implements AutoCloseable {

    private static final long SEED = 20_240_607;

    private final Engine engine;
    private final Archive archive;
    private final BareDatabase archiveDatabase;
    private final BareDatabase bareDatabase;
    private final JdbcSide jdbc;
    private final CrmFiles.Written files;
    private final Path folder;
    private boolean closed;

    Rig(ArchiveManager manager, Engine engine, Path folder, int customers) throws IOException, SQLException {
        this.engine = engine;
        this.folder = Files.createDirectories(folder).toRealPath();
        this.files = CrmFiles.write(customers, SEED, this.folder);
        if (!isFull()) {
            engine.prepare(bareFolder());
            engine.prepare(archiveFolder());
            clear(engine.database(bareFolder()));
        }
        this.bareDatabase = engine.database(bareFolder());
        this.jdbc = new JdbcSide(bareDatabase);
        this.archive = manager.open(archiveFolder());
        this.archiveDatabase = engine.database(archiveFolder());
    }

    /** The users come with the rows of the archive. What watches over its history has nothing to do on the bare side. */
    private static void clear(BareDatabase database) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            database.stopWatching(statement);
            statement.executeUpdate("delete from app_user");
            connection.commit();
        }
    }

    private Path bareFolder() {
        return folder.resolve("bare");
    }

    Path archiveFolder() {
        return folder.resolve("archive");
    }

    private Path fullMark() {
        return folder.resolve("full");
    }

    boolean isFull() {
        return Files.exists(fullMark());
    }

    void markFull() throws IOException {
        Files.createFile(fullMark());
    }

    Archive archive() {
        return archive;
    }

    ArchiveSide archiveSide() {
        return new ArchiveSide(archive);
    }

    JdbcSide jdbcSide() {
        return jdbc;
    }

    /** The archive's own database, to read what was written. */
    BareDatabase archiveDatabase() {
        return archiveDatabase;
    }

    CrmFiles.Written files() {
        return files;
    }

    long seed() {
        return SEED;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Those that were imported, in the order of the file. */
    List<UUID> customers() {
        return archive.records().read(data -> data.query("select id from customer where foreign_id is not null order by code",
                List.of(), row -> row.uuid(1)));
    }

    /** A second call does nothing. */
    @Override
    public void close() throws SQLException {
        if (closed) {
            return;
        }
        closed = true;
        archive.close();
        jdbc.close();
        bareDatabase.close();
    }

    /** Removes what is elsewhere than in the folder. To be called when it is closed. */
    void remove() throws IOException, SQLException {
        engine.remove(bareFolder());
        engine.remove(archiveFolder());
    }
}
