package org.moduscrm.archive.spi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

import org.moduscrm.archive.service.Archive;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes records of the archive as a file. Implement it as an OSGi service; stateless, safe for any number of threads. */
@ConsumerType
public interface Exporter {

    /** Stable id of the kind, as typed behind {@code --kind}. */
    String kind();

    /** In the user's language: what such a file is. */
    String label();

    /** With its dot. */
    String extension();

    /**
     * Writes all records that the user may see; removed customers and what belongs to them are left out.
     *
     * @param out not closed
     * @param cancelled asked between pages; the rest is left out then
     * @return how many records were written
     */
    long write(Archive archive, OutputStream out, BooleanSupplier cancelled) throws IOException;
}
