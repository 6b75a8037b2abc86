package org.moduscrm.persistence.engine;

import java.nio.file.Path;

/**
 * Opens databases of one make. Registered as an OSGi service.
 */
public interface DatabaseEngine {

    /** Short lower-case name, for messages and reports; for example {@code derby}. */
    String name();

    /**
     * Opens the database of an archive, creating an empty one where there is none, and holds it for this process.
     *
     * @param archiveFolder the archive's folder; created when missing
     * @throws DatabaseInUseException when another process, or another open session of this process, holds it
     * @throws DatabaseException when it cannot be opened for another reason
     */
    EngineSession open(Path archiveFolder);
}
