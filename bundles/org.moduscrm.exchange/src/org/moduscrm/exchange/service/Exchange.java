package org.moduscrm.exchange.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.Importer;
import org.osgi.annotation.versioning.ProviderType;

/** Imports and exports files of every kind that a bundle contributes. An OSGi service; safe for any number of threads. */
@ProviderType
public interface Exchange {

    /** In the order in which their files are imported. */
    List<Importer> importers();

    /** By kind. */
    List<Exporter> exporters();

    Optional<Importer> importer(String kind);

    Optional<Exporter> exporter(String kind);

    /**
     * The first pass over files. Each is read as a whole; the archive is not touched. Files that others refer to come
     * first in the plan, whatever the order given.
     *
     * @param kind how to read the files; null to recognise each by itself
     * @throws BrokenFilesException when at least one cannot be imported; then none may be
     * @throws IllegalArgumentException when there is no such kind
     */
    ImportBatch plan(List<Path> files, String kind, ImportOptions options) throws BrokenFilesException;

    /**
     * Writes a file. It appears under its name only when it is complete.
     *
     * @param overwrite whether a file that exists may be replaced
     * @return how many records were written
     * @throws java.nio.file.FileAlreadyExistsException when it exists and may not be replaced
     * @throws IllegalArgumentException when there is no such kind
     */
    long export(Archive archive, String kind, Path file, boolean overwrite, BooleanSupplier cancelled)
            throws IOException;
}
