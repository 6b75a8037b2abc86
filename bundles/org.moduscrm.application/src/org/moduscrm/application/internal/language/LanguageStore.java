package org.moduscrm.application.internal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.service.datalocation.Location;
import org.moduscrm.application.internal.ShellIds;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Keeps the chosen language with the user's settings. A copy stands in the configuration of the framework, so that
 * the next start speaks it at once; when an update has lost the copy, one restart brings it back. {@code -nl} on the
 * command line wins for that one start.
 */
public final class LanguageStore {

    private static final String KEY = "language";
    private static final String FRAMEWORK_KEY = "osgi.nl";

    /** The user's choice; empty as long as he follows the system. */
    public Optional<Language> stored() {
        return Language.ofCode(node().get(KEY, ""));
    }

    /** Keeps the choice; it takes effect with the next start. */
    public void store(Language language) {
        node().put(KEY, language.code());
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(LanguageStore.class).error("Language could not be stored", e);
        }
        tellFramework(language);
    }

    /** True when this run speaks another language than the user chose, and nobody asked for it. */
    public boolean needsRestart() {
        boolean asked = Arrays.asList(Platform.getCommandLineArgs()).contains("-nl");
        Optional<Language> wanted = stored().filter(language -> !asked && language != Language.current());
        wanted.ifPresent(this::tellFramework);
        return wanted.isPresent();
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(ShellIds.BUNDLE);
    }

    private void tellFramework(Language language) {
        Location configuration = Platform.getConfigurationLocation();
        if (configuration == null || configuration.isReadOnly()) {
            return;
        }
        try {
            Path file = Path.of(URIUtil.toURI(configuration.getURL())).resolve("config.ini");
            Properties settings = new Properties();
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    settings.load(in);
                }
            }
            settings.setProperty(FRAMEWORK_KEY, language.code());
            Path written = Files.createTempFile(file.getParent(), "config", ".ini");
            try (OutputStream out = Files.newOutputStream(written)) {
                settings.store(out, null);
            }
            // The framework reads this file at every start: it must never be there by half.
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | URISyntaxException e) {
            ILog.of(LanguageStore.class).warn("The next start will need a restart to speak " + language.code(), e);
        }
    }
}
