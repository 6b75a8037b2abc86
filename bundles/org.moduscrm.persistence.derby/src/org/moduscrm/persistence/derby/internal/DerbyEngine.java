package org.moduscrm.persistence.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.DatabaseEngine;
import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.DatabaseInUseException;
import org.moduscrm.persistence.engine.EngineSession;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Opens embedded Derby databases, each under a lock of our own. */
@Component(property = "engine=derby")
public class DerbyEngine implements DatabaseEngine {

    /**
     * Framework property: name of a Derby sub-sub-protocol whose storage keeps the files (the tests' storage that loses
     * unsynced writes). Absent in the product.
     */
    static final String STORAGE_PROPERTY = "org.moduscrm.persistence.derby.storage";

    /**
     * What disks write as a whole or not at all. Derby would choose 32 KB for our tables, and a page of which the power let
     * only a part reach the disk keeps the database from ever opening again.
     */
    private static final String PAGE_SIZE = "4096";

    private static final String DATABASE = "database";

    private static final String OPEN_ELSEWHERE = "XSDB6";

    private final BundleContext context;

    @Activate
    public DerbyEngine(BundleContext context) {
        this.context = context;
        setDefault("derby.stream.error.file", logFile());
        setDefault("derby.language.statementCache.size", "400");
        setDefault("derby.storage.pageSize", PAGE_SIZE);
        setDefault("derby.storage.pageCacheSize", "12000");
        // every full buffer is forced to the disk, not only the one that commits: an import's chunk fills many
        setDefault("derby.storage.logBufferSize", "1048576");
        // a plan made for an empty table reads whole tables until it is looked at again, by default after 100 runs
        setDefault("derby.language.stalePlanCheckInterval", "5");
        // an import's chunk must not lock whole tables against the window
        setDefault("derby.locks.escalationThreshold", "100000");
    }

    /** Derby would write its log into the working directory. Failures reach us as exceptions; the file goes with us. */
    private static String logFile() {
        try {
            Path file = Files.createTempFile("modus-derby", ".log");
            file.toFile().deleteOnExit();
            return file.toString();
        } catch (IOException e) {
            throw new DatabaseException("No temporary file can be made: " + e.getMessage(), e);
        }
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    @Override
    public String name() {
        return "derby";
    }

    @Override
    public boolean handles(Path archiveFolder) {
        return !ArchiveConnection.isIn(archiveFolder);
    }

    @Override
    public boolean exists(Path archiveFolder) {
        return Files.isDirectory(archiveFolder.resolve(DATABASE));
    }

    @Override
    public EngineSession open(Path archiveFolder) {
        ArchiveLock lock = ArchiveLock.acquire(archiveFolder);
        boolean opened = false;
        try {
            BasicEmbeddedDataSource40 source = boot(archiveFolder.toRealPath());
            opened = true;
            return new DerbySession(source, lock);
        } catch (IOException | SQLException | RuntimeException e) {
            throw failure(archiveFolder, e);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static DatabaseException failure(Path archiveFolder, Exception failure) {
        String reason = failure.getMessage();
        if (failure instanceof SQLException chain) {
            for (Throwable link : chain) {
                // Derby has a lock of its own inside the database, which speaks up when somebody took ours away
                if (link instanceof SQLException sql && OPEN_ELSEWHERE.equals(sql.getSQLState())) {
                    return new DatabaseInUseException("The archive in " + archiveFolder + " is in use", null);
                }
                // the first says that there are more, the last says why, and may go on with a dump of bytes
                reason = String.valueOf(link.getMessage()).lines().findFirst().orElse("");
            }
        }
        return new DatabaseException("Cannot open the database in " + archiveFolder + ": " + reason, failure);
    }

    private BasicEmbeddedDataSource40 boot(Path folder) throws IOException, SQLException {
        Path database = folder.resolve(DATABASE);
        if (!Files.exists(database)) {
            create(folder, database);
        }
        BasicEmbeddedDataSource40 source = source(database);
        source.getConnection().close();
        return source;
    }

    /**
     * Makes a database beside its place and moves it there when it is whole: Derby can neither open nor make again one
     * whose making was cut short.
     */
    private void create(Path folder, Path database) throws IOException, SQLException {
        Path unfinished = folder.resolve("database.unfinished");
        FileTrees.delete(unfinished);
        BasicEmbeddedDataSource40 source = source(unfinished);
        source.setCreateDatabase("create");
        source.getConnection().close();
        source.setCreateDatabase(null);
        DerbySession.shutDown(source);
        Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
        FileTrees.sync(folder);
    }

    private BasicEmbeddedDataSource40 source(Path database) {
        String storage = context.getProperty(STORAGE_PROPERTY);
        BasicEmbeddedDataSource40 source = new BasicEmbeddedDataSource40();
        source.setDatabaseName(storage == null ? database.toString() : storage + ":" + database);
        return source;
    }
}
