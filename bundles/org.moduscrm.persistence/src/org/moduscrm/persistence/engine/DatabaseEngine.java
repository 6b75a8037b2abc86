package org.moduscrm.persistence.engine;

import java.nio.file.Path;

/**
 * Opens databases of one make. Registered as an OSGi service with its name as the property {@code engine}; for each
 * archive folder there is at most one engine that {@linkplain #handles handles} it.
 */
public interface DatabaseEngine {

    /** Short lower-case name, for messages and reports; for example {@code derby}. */
    String name();

    /**
     * Whether the archive in this folder, or the one to be made there, is of this engine's make. A folder with an
     * {@link ArchiveConnection} is a team archive on a server; every other folder is an embedded one. Does not open it.
     */
    boolean handles(Path archiveFolder);

    /** Whether there is a database to open in this folder, as far as the folder alone can tell. */
    boolean exists(Path archiveFolder);

    /**
     * Opens the database of an archive, creating an empty one where there is none and the engine is embedded, and holds
     * it for this process.
     *
     * @param archiveFolder the archive's folder; created when missing
     * @throws ConnectionException when a server cannot be reached or turns the user away
     * @throws DatabaseInUseException when another process, or another open session of this process, holds it
     * @throws DatabaseException when it cannot be opened for another reason
     */
    EngineSession open(Path archiveFolder);
}
