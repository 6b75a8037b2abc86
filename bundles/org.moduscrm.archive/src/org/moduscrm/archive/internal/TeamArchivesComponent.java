package org.moduscrm.archive.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.internal.server.Passwords;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.TeamArchives;
import org.moduscrm.archive.service.TeamConnection;
import org.moduscrm.persistence.Databases;
import org.moduscrm.persistence.EntityBundle;
import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.ConnectionException;
import org.moduscrm.persistence.engine.DatabaseEngine;
import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.EngineSession;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Connects folders with databases on servers. */
@Component
public class TeamArchivesComponent implements TeamArchives {

    private final BundleContext context;
    private final Engines engines;
    private final Databases databases;
    private final Passwords passwords;
    private final ThreadCheck threads;
    private final OpeningFailures words = new OpeningFailures();

    @Activate
    public TeamArchivesComponent(BundleContext context, @Reference Engines engines, @Reference Databases databases,
            @Reference Passwords passwords, @Reference ThreadCheck threads) {
        this.context = context;
        this.engines = engines;
        this.databases = databases;
        this.passwords = passwords;
        this.threads = threads;
    }

    @Override
    public Optional<TeamConnection> connectionOf(Path folder) {
        threads.check();
        if (!ArchiveConnection.isIn(folder)) {
            return Optional.empty();
        }
        try {
            ArchiveConnection stored = ArchiveConnection.read(folder);
            return Optional.of(new TeamConnection(stored.url(), stored.user(),
                    TeamConnection.Tls.valueOf(stored.tls().name()), stored.rootCertificate()));
        } catch (ConnectionException e) {
            return Optional.empty();
        }
    }

    @Override
    public void check(TeamConnection connection, char[] password) {
        threads.check();
        if (password == null) {
            check(connection);
        } else {
            passwords.using(connection.url(), connection.user(), password, () -> check(connection));
        }
    }

    private void check(TeamConnection connection) {
        try {
            Path folder = Files.createTempDirectory("modus-connection");
            try {
                stored(connection).write(folder);
                open(connection, folder);
            } finally {
                Files.deleteIfExists(folder.resolve(ArchiveConnection.FILE));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new ArchiveException(Messages.bind(Messages.archiveNotOpened, connection.address(), e.getMessage()), e);
        }
    }

    private void open(TeamConnection connection, Path folder) {
        DatabaseEngine engine = engines.of(folder);
        try (EngineSession session = engine.open(folder)) {
            databases.requireMigrated(session, EntityBundle.among(List.of(context.getBundles())));
        } catch (DatabaseException e) {
            throw words.of(connection.address(), e);
        }
    }

    @Override
    public void connect(Path folder, TeamConnection connection) {
        threads.check();
        if (!ArchiveConnection.isIn(folder) && engines.existsIn(folder)) {
            throw new ArchiveException(Messages.bind(Messages.folderTaken, folder), null);
        }
        try {
            stored(connection).write(folder);
        } catch (IOException e) {
            throw new ArchiveException(Messages.bind(Messages.archiveNotOpened, folder, e.getMessage()), e);
        }
    }

    private static ArchiveConnection stored(TeamConnection connection) {
        return new ArchiveConnection(connection.url(), connection.user(),
                ArchiveConnection.Tls.valueOf(connection.tls().name()), connection.rootCertificate());
    }

    @Override
    public void keepPassword(TeamConnection connection, char[] password, boolean lasting) {
        threads.check();
        passwords.keep(connection.url(), connection.user(), password, lasting);
    }
}
