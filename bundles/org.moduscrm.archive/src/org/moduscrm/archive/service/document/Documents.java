package org.moduscrm.archive.service.document;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;

import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.service.Route;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one store of files. Content stands in the database, so that a backup, the other engine and access rights cover it;
 * it is kept once for equal files and moved in pieces. Nothing here ever runs a file. Methods may be called from any
 * thread but a user-interface thread.
 */
@ProviderType
public interface Documents {

    /** Tells nobody. */
    LongConsumer SILENT = bytes -> {
    };

    /** The most documents that one list gives. */
    int MAX_ROWS = 2_000;

    DocumentLimits limits();

    /** Bytes in the store; equal files count once. */
    long used();

    /**
     * Stores files and the records that go with them in one transaction: all or nothing. The work is done again when
     * somebody else stores an equal file at the same moment, so it must not keep anything from a former run.
     *
     * @param progress is told after each piece how many bytes were moved with it; what it throws ends the transaction
     * @throws DocumentRefusedException when a file may not be stored
     */
    <T> T file(Route route, Function<Filing, T> work, LongConsumer progress);

    /** Files one document. @return its key */
    default UUID add(Route route, NewDocument document, DocumentFile file, LongConsumer progress) {
        return file(route, filing -> filing.add(document, file).id(), progress);
    }

    /**
     * Files whatever file somebody has for a customer: a mail becomes an activity with its attachments, an appointment a
     * planned activity, anything else a document.
     */
    Filed accept(Route route, UUID customer, DocumentFile file, LongConsumer progress);

    /** Adds a version of one document. @return its number; that of the present one when nothing changed */
    default int addVersion(Route route, UUID document, DocumentFile file, String remark, LongConsumer progress) {
        return file(route, filing -> filing.addVersion(document, file, remark).number(), progress);
    }

    /** Documents of a customer and of the records that belong to it, those changed last first. */
    List<DocumentRow> of(UUID customer, DocumentState state);

    /** Documents of one record in use, the oldest first. */
    List<DocumentRow> ofRecord(UUID record);

    /** All versions, the newest first. */
    List<DocumentRow.VersionRow> versions(UUID document);

    /** @throws org.moduscrm.archive.service.RecordNotFoundException when there is none */
    DocumentRow.VersionRow version(UUID version);

    /**
     * The content of a version. The stream reads piece by piece; at its end, before it says so, the checksum is compared.
     *
     * @throws DocumentDamagedException here or while reading, when the content is not what was filed
     */
    InputStream open(UUID version);

    /** Puts documents into the recycle bin, or takes them back. */
    void setState(Route route, Collection<UUID> documents, DocumentState state);

    /** Deletes what is in the recycle bin for good, and content that nothing refers to. @return bytes that became free */
    long emptyRecycleBin(Route route);
}
