package org.moduscrm.archive.ui.internal.documents;

import java.util.UUID;

import org.eclipse.swt.widgets.Control;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.ui.job.ArchiveJob;

/** Opens a version of a document of which only the key is known. */
public final class VersionOpener {

    private VersionOpener() {
    }

    /** Reads it and shows it in the desktop's program. @param control as long as it lives */
    public static void open(Archive archive, Control control, UUID version) {
        ArchiveJob.of(Messages.versions_name, archive, (a, monitor) -> a.documents().version(version))
                .done(control, found -> new Copies(archive, control).open(found)).start();
    }
}
