package org.moduscrm.archive.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.internal.config.ConfigurationStore;
import org.moduscrm.archive.internal.history.HistoryWriter;
import org.moduscrm.archive.internal.history.ValueText;
import org.moduscrm.archive.internal.index.CustomerIndex;
import org.moduscrm.archive.internal.index.IndexKeeper;
import org.moduscrm.archive.internal.index.LocalIndex;
import org.moduscrm.archive.internal.index.ServerIndex;
import org.moduscrm.archive.internal.server.ServerWatch;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.Author;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.TeamConnection;
import org.moduscrm.archive.service.fields.UserFields;
import org.moduscrm.archive.spi.name.NameKeys;
import org.moduscrm.archive.spi.search.SearchEngine;
import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.archive.spi.search.SearchTexts;
import org.moduscrm.persistence.AppliedMigration;
import org.moduscrm.persistence.Database;
import org.moduscrm.persistence.Databases;
import org.moduscrm.persistence.EntityBundle;
import org.moduscrm.persistence.UnitOfWork;
import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.EngineSession;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Opens archives: lock, migrations, mapping, index. Whatever was taken is let go of again when a step fails. */
@Component
public class ArchiveManagerComponent implements ArchiveManager {

    private final BundleContext context;
    private final Engines engines;
    private final Databases databases;
    private final SearchEngine searchEngine;
    private final SearchTexts searchTexts;
    private final NameKeys nameKeys;
    private final Contributions contributions;
    private final ThreadCheck threads;
    private final ArchiveTime time;
    private final Logger log;
    private final OpeningFailures words = new OpeningFailures();

    @Activate
    public ArchiveManagerComponent(BundleContext context, @Reference Engines engines,
            @Reference Databases databases, @Reference SearchEngine searchEngine, @Reference SearchTexts searchTexts,
            @Reference NameKeys nameKeys,
            @Reference Contributions contributions, @Reference ThreadCheck threads, @Reference ArchiveTime time,
            @Reference LoggerFactory loggers) {
        this.context = context;
        this.engines = engines;
        this.databases = databases;
        this.searchEngine = searchEngine;
        this.searchTexts = searchTexts;
        this.nameKeys = nameKeys;
        this.contributions = contributions;
        this.threads = threads;
        this.time = time;
        this.log = loggers.getLogger(ArchiveManagerComponent.class);
    }

    @Override
    public boolean exists(Path folder) {
        return engines.existsIn(folder);
    }

    @Override
    public Archive open(Path folder) {
        threads.check();
        try {
            return open(folder.toAbsolutePath().normalize(), bundles());
        } catch (DatabaseException e) {
            throw words.of(folder, e);
        }
    }

    @Override
    public List<Migration> migrate(Path folder) {
        threads.check();
        Path place = folder.toAbsolutePath().normalize();
        try (EngineSession session = engines.of(folder).open(place)) {
            return migrate(session, () -> {
                if (session.upkeep().isExplicit()) {
                    takeOverDeclaredConfiguration(place);
                }
            });
        } catch (DatabaseException e) {
            throw words.of(folder, e);
        }
    }

    private List<EntityBundle> bundles() {
        return EntityBundle.among(List.of(context.getBundles()));
    }

    /** An embedded archive takes its configuration over when it is opened. */
    private void takeOverDeclaredConfiguration(Path folder) {
        try (OpenArchive archive = open(folder, bundles())) {
            archive.takeOverDeclaredConfiguration();
        }
    }

    private List<Migration> migrate(EngineSession session, Runnable inTurn) {
        List<AppliedMigration> applied = databases.migrate(session, bundles(), inTurn);
        applied.forEach(done -> log.info("Migrated {} to level {} ({})", done.bundle(), done.number(), done.title()));
        return applied.stream().map(done -> new Migration(done.bundle(), done.number(), done.title())).toList();
    }

    private OpenArchive open(Path folder, List<EntityBundle> bundles) {
        EngineSession session = engines.of(folder).open(folder);
        Database database;
        try {
            if (session.upkeep().isExplicit()) {
                databases.requireMigrated(session, bundles);
            } else {
                migrate(session, () -> { });
            }
            database = databases.open(session, bundles);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
        OpenArchive archive;
        try {
            archive = open(folder, database, session.login());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        if (!session.upkeep().isExplicit()) {
            takeOverDeclaredConfiguration(archive);
        }
        return archive;
    }

    private static void takeOverDeclaredConfiguration(OpenArchive archive) {
        try {
            archive.takeOverDeclaredConfiguration();
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private OpenArchive open(Path folder, Database database, Optional<String> databaseLogin) {
        ArchiveSettings settings = database.write(ArchiveSettings::readOrCreate);
        String login = databaseLogin.orElseGet(() -> System.getProperty("user.name", "user"));
        Author author = database.write(unit -> userOf(unit, login));
        ServerWatch server = databaseLogin.map(user -> watch(folder, user, database)).orElse(null);
        ArchiveCore core = new ArchiveCore(database, contributions,
                new ConfigurationStore(database, contributions, log), nameKeys, threads, author, settings.zone(), time,
                server);
        return new OpenArchive(folder, core, settings, index(folder, core));
    }

    private CustomerIndex index(Path folder, ArchiveCore core) {
        if (core.server() != null) {
            return new ServerIndex(core, searchTexts);
        }
        SearchIndex index = searchEngine.open(folder.resolve("index"));
        IndexKeeper keeper = new IndexKeeper(core.database(), index, log);
        keeper.catchUp();
        return new LocalIndex(index, keeper);
    }

    private ServerWatch watch(Path folder, String user, Database database) {
        String address = TeamConnection.addressOf(ArchiveConnection.read(folder).url());
        return new ServerWatch(address, user, database, threads, log);
    }

    /**
     * The author is whom the server let in, or without one whoever uses the machine's account; a login becomes a user when
     * it is first seen.
     */
    private Author userOf(UnitOfWork unit, String login) {
        List<Author> known = unit.query("select id, display_name from app_user where login = ?", List.of(login),
                row -> new Author(row.uuid(1), row.text(2)));
        return known.isEmpty() ? newUser(unit, login) : known.getFirst();
    }

    private Author newUser(UnitOfWork unit, String login) {
        User user = new User(login, login, true);
        Author author = new Author(user.id(), login);
        Instant now = unit.serverTime().orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.MICROS));
        user.stamp(now);
        unit.insertAll(List.of(user));
        HistoryWriter history = new HistoryWriter(new ValueText(contributions));
        history.add(user, UserFields.TYPE.kind(), user.id(), 1, Action.CREATED, List.of());
        history.write(unit, author, Route.USER, now);
        return author;
    }
}
