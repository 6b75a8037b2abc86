package org.moduscrm.application.internal.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.moduscrm.application.internal.Ids;
import org.moduscrm.application.internal.Messages;
import org.osgi.service.prefs.BackingStoreException;

/** Where archives are: the usual place in the user's home, and the ones opened lately, newest first. */
public class ArchivePlaces {

    private static final String KEY = "archives.recent";
    private static final String SEPARATOR = "\n";
    private static final int MOST = 6;

    private final IEclipsePreferences settings;

    public ArchivePlaces() {
        this(InstanceScope.INSTANCE.getNode(Ids.BUNDLE));
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

    public Optional<Path> usualIfThere() {
        return Optional.of(usual()).filter(ArchivePlaces::isFilled);
    }

    public Optional<Path> last() {
        return recent().stream().findFirst();
    }

    /** Archives opened lately that are still there. */
    public List<Path> recent() {
        return all().stream().filter(ArchivePlaces::isFilled).toList();
    }

    public void remember(Path folder) {
        List<Path> places = new ArrayList<>(all());
        places.remove(folder);
        places.add(0, folder);
        settings.put(KEY, String.join(SEPARATOR, places.stream().limit(MOST).map(Path::toString).toList()));
        try {
            settings.flush();
        } catch (BackingStoreException e) {
            ILog.of(ArchivePlaces.class).warn("Recent archives could not be stored", e);
        }
    }

    private List<Path> all() {
        return settings.get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    private static boolean isFilled(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            return content.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }
}
