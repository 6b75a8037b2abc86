package org.moduscrm.archive.spi.filing;

import java.time.ZoneId;
import java.util.UUID;

import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.Filed;
import org.moduscrm.archive.service.document.Filing;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Files a kind of file that is more than a document. Implement it as an OSGi service; stateless, safe for any number of
 * threads. What it reads comes from strangers: it bounds sizes, counts and depths, and loads nothing from elsewhere.
 */
@ConsumerType
public interface FilingHandler {

    /** Stable id of the kind of file. */
    String id();

    boolean recognises(FileHead head);

    /**
     * Reads a file as a whole, outside any transaction.
     *
     * @param zone for times of day without one
     * @throws org.moduscrm.archive.service.ArchiveException when the file is broken; the message names it
     */
    Content read(DocumentFile file, ZoneId zone);

    /** What was read; closed in any case, to let go of temporary files. */
    interface Content extends AutoCloseable {

        /** Adds the records; may be asked again in another transaction. */
        Filed file(Filing filing, UUID customer);

        @Override
        void close();
    }
}
