package org.moduscrm.archive.spi.exchange;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ConsumerType;

/** Reads a kind of file into the archive. Implement it as an OSGi service; stateless, safe for any number of threads. */
@ConsumerType
public interface Importer {

    /** Certainly not a file of this kind. */
    int NO = 0;

    /** Certainly a file of this kind. */
    int CERTAIN = 100;

    /** Stable id of the kind, as typed behind {@code --as}. */
    String kind();

    /** In the user's language: what such a file is. */
    String label();

    /**
     * Files that others refer to go first: customers 0, contacts 10, what happened with them 20 and later.
     */
    int order();

    /** How sure one can be, from the beginning of a file, that it is of this kind: {@value #NO} to {@value #CERTAIN}. */
    int recognises(FileHead head);

    /**
     * The first pass: reads the whole file without an archive.
     *
     * @throws BrokenFileException when the file as a whole cannot be trusted; nothing is imported then
     */
    ImportPlan plan(Path file, ImportOptions options) throws BrokenFileException;
}
