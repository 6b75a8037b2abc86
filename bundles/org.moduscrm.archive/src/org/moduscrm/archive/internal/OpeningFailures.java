package org.moduscrm.archive.internal;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.ArchiveInUseException;
import org.moduscrm.persistence.MigrationException;
import org.moduscrm.persistence.engine.ConnectionException;
import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.DatabaseInUseException;
import org.moduscrm.persistence.engine.DatabaseInUseException.Holder;
import org.moduscrm.persistence.engine.MigrationRefusedException;

/** Tells users why an archive could not be opened or migrated, and what to do. */
final class OpeningFailures {

    ArchiveException of(Path folder, DatabaseException failure) {
        return switch (failure) {
            case DatabaseInUseException inUse -> inUse(folder, inUse);
            case MigrationException migration -> new ArchiveException(migration(folder, migration), migration);
            case MigrationRefusedException refused -> new ArchiveException(refused(folder, refused), refused);
            case ConnectionException connection -> new ArchiveException(connection(folder, connection), connection);
            default -> new ArchiveException(
                    Messages.bind(Messages.archiveNotOpened, folder, failure.getMessage()), failure);
        };
    }

    private static String migration(Path folder, MigrationException failure) {
        return switch (failure.reason()) {
            case NEWER_DATABASE -> Messages.bind(Messages.archiveNewer, folder);
            case BEHIND -> Messages.bind(Messages.archiveBehind, folder, failure.bundle());
            default -> Messages.bind(Messages.migrationFailed, failure.bundle(), failure.getMessage());
        };
    }

    private static String refused(Path folder, MigrationRefusedException failure) {
        return switch (failure.reason()) {
            case NOT_OWNER -> Messages.bind(Messages.migrationNotOwner, folder, failure.getMessage());
            case UNSUITABLE -> Messages.bind(Messages.migrationUnsuitable, folder, failure.getMessage());
        };
    }

    private static String connection(Path folder, ConnectionException failure) {
        String pattern = switch (failure.reason()) {
            case SETTINGS -> Messages.connectionSettings;
            case UNREACHABLE -> Messages.connectionUnreachable;
            case TLS -> Messages.connectionTls;
            case NO_PASSWORD -> Messages.connectionNoPassword;
            case REFUSED -> Messages.connectionRefused;
            case NO_DATABASE -> Messages.connectionNoDatabase;
            case BUSY -> Messages.connectionBusy;
        };
        return Messages.bind(pattern, folder, failure.getMessage());
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
