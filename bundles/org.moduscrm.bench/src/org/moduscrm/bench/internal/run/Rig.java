package org.moduscrm.bench.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.bench.internal.data.CrmFiles;
import org.moduscrm.bench.internal.side.ArchiveSide;
import org.moduscrm.bench.internal.side.BareDatabase;
import org.moduscrm.bench.internal.side.JdbcSide;

/** An archive and beside it a bare database with the same tables and indexes, both empty at first, and what fills them. */
final class Rig implements AutoCloseable {

    private static final long SEED = 20_240_607;

    private final Archive archive;
    private final BareDatabase archiveDatabase;
    private final BareDatabase bareDatabase;
    private final JdbcSide jdbc;
    private final CrmFiles.Written files;
    private final Path folder;

    Rig(ArchiveManager manager, Path folder, int customers) throws IOException, SQLException {
        this.folder = Files.createDirectories(folder).toRealPath();
        this.files = CrmFiles.write(customers, SEED, this.folder);
        Path bare = this.folder.resolve("bare");
        // an archive that was opened once has the tables of all bundles
        manager.open(bare).close();
        this.bareDatabase = new BareDatabase(bare);
        this.jdbc = new JdbcSide(withoutUsers(bareDatabase));
        Path own = this.folder.resolve("archive");
        this.archive = manager.open(own);
        this.archiveDatabase = new BareDatabase(own);
    }

    /** The users come with the rows of the archive. */
    private static Connection withoutUsers(BareDatabase database) throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from app_user");
        }
        connection.commit();
        return connection;
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
    Connection connect() throws SQLException {
        return archiveDatabase.connect();
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

    @Override
    public void close() throws SQLException {
        archive.close();
        jdbc.close();
        bareDatabase.shutDown();
    }
}
