package org.moduscrm.archive.service;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

/** Opens archives. An OSGi service. */
@ProviderType
public interface ArchiveManager {

    /**
     * Opens the archive in a folder, creating an empty one where there is none, migrates it, and repairs its index when
     * that is missing, damaged or behind.
     *
     * @throws ArchiveInUseException when another process, or this one, has it open
     * @throws ArchiveException when it cannot be opened for another reason; the message is worded for users
     */
    Archive open(Path folder);

    /** Whether there is an archive in the folder. Does not open it. */
    boolean exists(Path folder);
}
