package org.moduscrm.archive.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.moduscrm.archive.internal.config.ConfigurationStore;
import org.moduscrm.archive.internal.config.DeclaredConfiguration;
import org.moduscrm.archive.internal.history.HistoryWriter;
import org.moduscrm.archive.internal.history.ValueText;
import org.moduscrm.archive.internal.index.IndexKeeper;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.ArchiveInUseException;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.Author;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.UserFields;
import org.moduscrm.archive.spi.name.NameKeys;
import org.moduscrm.archive.spi.search.SearchEngine;
import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.persistence.Database;
import org.moduscrm.persistence.Databases;
import org.moduscrm.persistence.EntityBundle;
import org.moduscrm.persistence.MigrationException;
import org.moduscrm.persistence.UnitOfWork;
import org.moduscrm.persistence.engine.DatabaseEngine;
import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.DatabaseInUseException;
import org.moduscrm.persistence.engine.DatabaseInUseException.Holder;
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
    private final DatabaseEngine engine;
    private final Databases databases;
    private final SearchEngine searchEngine;
    private final NameKeys nameKeys;
    private final Contributions contributions;
    private final ThreadCheck threads;
    private final Logger log;

    @Activate
    public ArchiveManagerComponent(BundleContext context, @Reference DatabaseEngine engine,
            @Reference Databases databases, @Reference SearchEngine searchEngine, @Reference NameKeys nameKeys,
            @Reference Contributions contributions, @Reference ThreadCheck threads,
            @Reference LoggerFactory loggers) {
        this.context = context;
        this.engine = engine;
        this.databases = databases;
        this.searchEngine = searchEngine;
        this.nameKeys = nameKeys;
        this.contributions = contributions;
        this.threads = threads;
        this.log = loggers.getLogger(ArchiveManagerComponent.class);
    }

    @Override
    public boolean exists(Path folder) {
        return Files.isDirectory(folder.resolve("database"));
    }

    @Override
    public Archive open(Path folder) {
        threads.check();
        try {
            return open(folder.toAbsolutePath().normalize(), EntityBundle.among(List.of(context.getBundles())));
        } catch (DatabaseException e) {
            throw worded(folder, e);
        }
    }

    private Archive open(Path folder, List<EntityBundle> bundles) {
        EngineSession session = engine.open(folder);
        Database database;
        try {
            databases.migrate(session, bundles)
                    .forEach(done -> log.info("Migrated {} to level {} ({})", done.bundle(), done.number(), done.title()));
            database = databases.open(session, bundles);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
        try {
            return open(folder, database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Archive open(Path folder, Database database) {
        ArchiveSettings settings = database.write(ArchiveSettings::readOrCreate);
        Author author = database.write(this::thisUser);
        ArchiveCore core = new ArchiveCore(database, contributions,
                new ConfigurationStore(database, contributions, log), nameKeys, threads, author, settings.zone(),
                Clock.systemUTC());
        SearchIndex index = searchEngine.open(folder.resolve("index"));
        IndexKeeper keeper = new IndexKeeper(database, index, log);
        keeper.catchUp();
        OpenArchive archive = new OpenArchive(folder, core, settings, index, keeper);
        new DeclaredConfiguration(core, archive.records()).takeOver();
        return archive;
    }

    /** Without log-in, whoever uses the machine's account is the author; the account becomes a user when first seen. */
    private Author thisUser(UnitOfWork unit) {
        String login = System.getProperty("user.name", "user");
        List<Author> known = unit.query("select id, display_name from app_user where login = ?", List.of(login),
                row -> new Author(row.uuid(1), row.text(2)));
        return known.isEmpty() ? newUser(unit, login) : known.getFirst();
    }

    private Author newUser(UnitOfWork unit, String login) {
        User user = new User(login, login, true);
        Author author = new Author(user.id(), login);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        user.stamp(now);
        unit.insertAll(List.of(user));
        HistoryWriter history = new HistoryWriter(new ValueText(contributions));
        history.add(user, UserFields.TYPE.kind(), user.id(), 1, Action.CREATED, List.of());
        history.write(unit, author, Route.USER, now);
        return author;
    }

    private static ArchiveException worded(Path folder, DatabaseException failure) {
        return switch (failure) {
            case DatabaseInUseException inUse -> inUse(folder, inUse);
            case MigrationException migration when migration.reason() == MigrationException.Reason.NEWER_DATABASE ->
                new ArchiveException(Messages.bind(Messages.archiveNewer, folder), migration);
            case MigrationException migration -> new ArchiveException(
                    Messages.bind(Messages.migrationFailed, migration.bundle(), migration.getMessage()), migration);
            default -> new ArchiveException(
                    Messages.bind(Messages.archiveNotOpened, folder, failure.getMessage()), failure);
        };
    }

    private static ArchiveInUseException inUse(Path folder, DatabaseInUseException failure) {
        Holder holder = failure.holder();
        if (holder == null) {
            return new ArchiveInUseException(Messages.bind(Messages.archiveInUseUnknown, folder), "", failure);
        }
        String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault()).format(holder.since());
        String words = Messages.bind(Messages.archiveHolder,
                new Object[] {Long.toString(holder.process()), holder.user(), holder.host(), since});
        return new ArchiveInUseException(Messages.bind(Messages.archiveInUse, folder, words), words, failure);
    }
}
