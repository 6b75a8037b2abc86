package org.moduscrm.persistence.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.moduscrm.persistence.engine.DatabaseEngine;
import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.EngineSession;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Opens embedded Derby databases, each under a lock of our own. */
@Component
public class DerbyEngine implements DatabaseEngine {

    /**
     * Framework property: name of a Derby sub-sub-protocol whose storage keeps the files (the tests' storage that loses
     * unsynced writes). Absent in the product.
     */
    static final String STORAGE_PROPERTY = "org.moduscrm.persistence.derby.storage";

    private final String storage;

    @Activate
    public DerbyEngine(BundleContext context) {
        storage = context.getProperty(STORAGE_PROPERTY);
        setDefault("derby.stream.error.file", logFile());
        setDefault("derby.language.statementCache.size", "400");
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
    public EngineSession open(Path archiveFolder) {
        ArchiveLock lock = ArchiveLock.acquire(archiveFolder);
        try {
            return new DerbySession(boot(archiveFolder.toRealPath().resolve("database")), lock);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw new DatabaseException("Cannot open the database in " + archiveFolder + ": " + e.getMessage(), e);
        }
    }

    private BasicEmbeddedDataSource40 boot(Path database) throws SQLException {
        BasicEmbeddedDataSource40 source = new BasicEmbeddedDataSource40();
        source.setDatabaseName(storage == null ? database.toString() : storage + ":" + database);
        if (!Files.exists(database.resolve("service.properties"))) {
            source.setCreateDatabase("create");
        }
        source.getConnection().close();
        source.setCreateDatabase(null);
        return source;
    }
}
