package org.moduscrm.application.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;
import org.moduscrm.application.internal.archive.ArchivePlaces;
import org.moduscrm.application.internal.archive.OpenArchiveJob;
import org.moduscrm.application.internal.preferences.Defaults;
import org.moduscrm.application.internal.welcome.WelcomeEditor;

/** Decides what a new window shows: the archive asked for, the last one, or the Welcome page. Never a dialog. */
final class Startup {

    private final IWorkbenchWindow window;
    private final Arguments arguments;
    private final ArchivePlaces places;

    Startup(IWorkbenchWindow window, Arguments arguments, ArchivePlaces places) {
        this.window = window;
        this.arguments = arguments;
        this.places = places;
    }

    void run() {
        archive().ifPresentOrElse(folder -> new OpenArchiveJob(window.getWorkbench(), folder, places).schedule(),
                () -> WelcomeEditor.open(window));
    }

    private Optional<Path> archive() {
        if (arguments.archive().isPresent()) {
            return arguments.archive();
        }
        return Defaults.opensLastArchive() ? places.last().or(places::usualIfThere) : Optional.empty();
    }
}
