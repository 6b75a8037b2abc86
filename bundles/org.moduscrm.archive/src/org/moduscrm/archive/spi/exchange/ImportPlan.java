package org.moduscrm.archive.spi.exchange;

import org.moduscrm.archive.service.Archive;
import org.osgi.annotation.versioning.ConsumerType;

/** A file that passed the first pass. To be run once. */
@ConsumerType
public interface ImportPlan {

    /** How many rows the file has: lines of a table without its header, cards, … */
    long rows();

    /**
     * Writes the rows in chunks, each in one transaction under {@link org.moduscrm.archive.service.Route#IMPORT}. Bad rows
     * are rejected and do not stop the good ones. After cancelling, chunks that were committed stay.
     *
     * @throws BrokenFileException when the file was changed since the first pass; chunks that were committed stay
     * @throws org.moduscrm.archive.service.ArchiveException when the archive refuses further work; likewise
     */
    ImportResult run(Archive archive, ImportProgress progress) throws BrokenFileException;
}
