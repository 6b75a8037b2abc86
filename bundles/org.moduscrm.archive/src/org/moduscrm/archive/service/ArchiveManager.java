package org.moduscrm.archive.service;

import java.nio.file.Path;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** Opens archives. An OSGi service. */
@ProviderType
public interface ArchiveManager {

    /**
     * A step that the tables of an archive have been brought up by.
     *
     * @param bundle symbolic name of the bundle whose tables it concerns
     * @param number the level they have now, from 1
     * @param title what the step is about, in English
     */
    record Migration(String bundle, int number, String title) {
    }

    /**
     * Opens the archive in a folder, and repairs its index when that is missing, damaged or behind. An embedded archive is
     * created where there is none, and migrated; one on a server must have been {@linkplain #migrate migrated} before.
     *
     * @throws ArchiveInUseException when another process, or this one, has it open
     * @throws ArchiveException when it cannot be opened for another reason; the message is worded for users
     */
    Archive open(Path folder);

    /**
     * Makes or brings up the tables of an archive, as the owner of its database, while others may be working with it. For
     * an embedded archive opening does the same. Doing it again does nothing; two at once wait for each other.
     *
     * @return what was done, in order; empty when there was nothing to do
     * @throws ArchiveException when it cannot be done; the message is worded for users
     */
    List<Migration> migrate(Path folder);

    /** Whether there is an archive in the folder. Does not open it. */
    boolean exists(Path folder);
}
