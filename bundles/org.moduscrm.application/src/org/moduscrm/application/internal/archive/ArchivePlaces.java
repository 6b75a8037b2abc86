package org.moduscrm.application.internal.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.application.internal.ShellIds;
import org.osgi.service.prefs.BackingStoreException;

/** Where archives are: the usual place in the user's home, and the ones opened lately, newest first. Reads no disk. */
public class ArchivePlaces {

    private static final String KEY = "archives.recent";
    private static final String SEPARATOR = "\n";
    private static final int MOST = 6;

    private final IEclipsePreferences settings;

    public ArchivePlaces() {
        this(InstanceScope.INSTANCE.getNode(ShellIds.BUNDLE));
    }

    public ArchivePlaces(IEclipsePreferences settings) {
        this.settings = settings;
    }

    /** The folder an archive goes to when nobody says otherwise. */
    public static Path usual() {
        return Path.of(System.getProperty("user.home"), ".modus-crm", "archive");
    }

    /** What to call an archive on screen. */
    public static String name(Path folder) {
        if (folder.equals(usual())) {
            return Messages.ArchivePlaces_usual;
        }
        return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
    }

    /** Archives opened lately; one of them may have been moved since. */
    public List<Path> recent() {
        return settings.get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    public void remember(Path folder) {
        List<Path> places = new ArrayList<>(recent());
        places.remove(folder);
        places.add(0, folder);
        store(places);
    }

    public void forget(Path folder) {
        List<Path> places = new ArrayList<>(recent());
        places.remove(folder);
        store(places);
    }

    private void store(List<Path> places) {
        settings.put(KEY, String.join(SEPARATOR, places.stream().limit(MOST).map(Path::toString).toList()));
        try {
            settings.flush();
        } catch (BackingStoreException e) {
            ILog.of(ArchivePlaces.class).warn("Recent archives could not be stored", e);
        }
    }
}
