package org.moduscrm.archive.spi.search;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ConsumerType;

/** Opens search indexes. An OSGi service. */
@ConsumerType
public interface SearchEngine {

    /**
     * Opens the index in a folder, creating it when missing. A damaged index, or one of another format, is thrown away
     * and begun anew.
     */
    SearchIndex open(Path folder);
}
