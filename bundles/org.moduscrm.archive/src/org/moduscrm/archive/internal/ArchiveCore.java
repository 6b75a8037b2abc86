package org.moduscrm.archive.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;

import org.moduscrm.archive.internal.config.ConfigurationStore;
import org.moduscrm.archive.internal.server.ServerWatch;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.Author;
import org.moduscrm.archive.service.StaleException;
import org.moduscrm.archive.spi.name.NameKeys;
import org.moduscrm.persistence.Database;
import org.moduscrm.persistence.Reading;
import org.moduscrm.persistence.StaleRecordException;
import org.moduscrm.persistence.UnitOfWork;
import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.DiskFullException;

/**
 * What the services of one open archive share.
 *
 * @param author who works in this session
 * @param zone zone of business days
 * @param server what watches the server; null for an embedded archive
 */
public record ArchiveCore(Database database, Contributions contributions, ConfigurationStore configuration,
        NameKeys nameKeys, ThreadCheck threads, Author author, ZoneId zone, ArchiveTime clock, ServerWatch server) {

    /** What a transaction stamps its records with: the server's clock where there is one; cut to what the database keeps. */
    public Instant now(Reading transaction) {
        return clock.stamp(transaction);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public <T> T read(Function<Reading, T> work) {
        return run(() -> database.read(work));
    }

    public <T> T write(Function<UnitOfWork, T> work) {
        return run(() -> database.write(work));
    }

    private <T> T run(Supplier<T> transaction) {
        threads.check();
        T result;
        try {
            result = transaction.get();
        } catch (DatabaseException e) {
            throw worded(e);
        }
        if (server != null) {
            server.answered();
        }
        return result;
    }

    private ArchiveException worded(DatabaseException failure) {
        if (server != null && ServerWatch.concerns(failure)) {
            return server.worded(failure);
        }
        return switch (failure) {
            case StaleRecordException stale -> new StaleException(Messages.stale, stale);
            case DiskFullException full -> new ArchiveException(Messages.diskFull, full);
            default -> new ArchiveException(Messages.bind(Messages.databaseFailed, failure.getMessage()), failure);
        };
    }
}
