package org.moduscrm.testing.engine.internal;

import java.nio.file.Path;

import org.moduscrm.testing.engine.TestEngine;
import org.moduscrm.testing.engine.TestServer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The engine as the system property says; the server is started only when it is that. */
@Component
public class ChosenEngine implements TestEngine {

    private static final String PROPERTY = "modus.test.engine";
    private static final String DERBY = "derby";
    private static final String POSTGRESQL = "postgresql";

    private final TestServer server;
    private final String name;

    @Activate
    public ChosenEngine(@Reference TestServer server) {
        this.server = server;
        this.name = System.getProperty(PROPERTY, DERBY);
        if (!name.equals(DERBY) && !name.equals(POSTGRESQL)) {
            throw new IllegalStateException(PROPERTY + " is " + DERBY + " or " + POSTGRESQL + ", not " + name);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path newArchive(Path folder) {
        if (name.equals(DERBY)) {
            return folder;
        }
        String database = server.createMigrated();
        server.letOwnerStamp(database);
        return server.connect(folder, database, server.owner());
    }

    @Override
    public Path newDatabase(Path folder) {
        return name.equals(DERBY) ? folder : server.connect(folder, server.createEmpty(), server.owner());
    }
}
