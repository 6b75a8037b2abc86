package org.moduscrm.cli.internal;

import java.nio.file.Path;

/** Which archive is meant when none is named. */
final class ArchiveFolder {

    /** Names another folder for all commands of a session. */
    static final String VARIABLE = "MODUS_ARCHIVE";

    private ArchiveFolder() {
    }

    static Path preset() {
        String chosen = System.getenv(VARIABLE);
        return chosen == null || chosen.isBlank() ? Path.of(System.getProperty("user.home"), ".modus-crm", "archive")
                : Path.of(chosen);
    }
}
