package org.moduscrm.archive.internal;

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

    /** @param place the folder, or the server where there is no folder yet */
    ArchiveException of(Object place, DatabaseException failure) {
        return switch (failure) {
            case DatabaseInUseException inUse -> inUse(place, inUse);
            case MigrationException migration -> new ArchiveException(migration(place, migration), migration);
            case MigrationRefusedException refused -> new ArchiveException(refused(place, refused), refused);
            case ConnectionException connection -> new ArchiveException(connection(place, connection), connection);
            default -> new ArchiveException(
                    Messages.bind(Messages.archiveNotOpened, place, failure.getMessage()), failure);
        };
    }

    private static String migration(Object place, MigrationException failure) {
        return switch (failure.reason()) {
            case NEWER_DATABASE -> Messages.bind(Messages.archiveNewer, place);
            case BEHIND -> Messages.bind(Messages.archiveBehind, place, failure.bundle());
            default -> Messages.bind(Messages.migrationFailed, failure.bundle(), failure.getMessage());
        };
    }

    private static String refused(Object place, MigrationRefusedException failure) {
        return switch (failure.reason()) {
            case NOT_OWNER -> Messages.bind(Messages.migrationNotOwner, place, failure.getMessage());
            case UNSUITABLE -> Messages.bind(Messages.migrationUnsuitable, place, failure.getMessage());
        };
    }

    private static String connection(Object place, ConnectionException failure) {
        String pattern = switch (failure.reason()) {
            case SETTINGS -> Messages.connectionSettings;
            case UNREACHABLE -> Messages.connectionUnreachable;
            case TLS -> Messages.connectionTls;
            case NO_PASSWORD -> Messages.connectionNoPassword;
            case REFUSED -> Messages.connectionRefused;
            case NO_DATABASE -> Messages.connectionNoDatabase;
            case BUSY -> Messages.connectionBusy;
        };
        return Messages.bind(pattern, place, failure.getMessage());
    }

    private static ArchiveInUseException inUse(Object place, DatabaseInUseException failure) {
        Holder holder = failure.holder();
        if (holder == null) {
            return new ArchiveInUseException(Messages.bind(Messages.archiveInUseUnknown, place), "", failure);
        }
        String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault()).format(holder.since());
        String words = Messages.bind(Messages.archiveHolder,
                new Object[] {Long.toString(holder.process()), holder.user(), holder.host(), since});
        return new ArchiveInUseException(Messages.bind(Messages.archiveInUse, place, words), words, failure);
    }
}
