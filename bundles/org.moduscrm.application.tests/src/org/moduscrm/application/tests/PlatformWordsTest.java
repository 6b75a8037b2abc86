package org.moduscrm.application.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** The translations of the platform fit the platform that is installed: no key it no longer has, no other placeholder. */
class PlatformWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    /** English adds an s for more than one; Chinese has no plural. */
    private static final Set<String> WITHOUT_PLURAL = Set.of("ExpandableNode.showRemaining");

    @Test
    void everyTranslationHasItsKeyInThePlatform() throws IOException {
        List<String> wrong = new ArrayList<>();
        int files = 0;
        for (Bundle fragment : FrameworkUtil.getBundle(PlatformWordsTest.class).getBundleContext().getBundles()) {
            if (!fragment.getSymbolicName().startsWith("org.moduscrm.platform.nl.")) {
                continue;
            }
            for (URL file : Collections.list(fragment.findEntries("/", "*_*.properties", true))) {
                Matcher name = Pattern.compile("/(.*)_(zh_CN|en)\\.properties").matcher(file.getPath());
                assertTrue(name.matches(), file.toString());
                if (!name.group(1).equals("nl")) {
                    compare(fragment, file, name.group(1) + ".properties", wrong);
                    files++;
                }
            }
        }
        assertTrue(files > 20, "Only " + files + " translations found");
        assertEquals(List.of(), wrong);
    }

    private static void compare(Bundle fragment, URL file, String path, List<String> wrong) throws IOException {
        Properties translated = load(file);
        Properties original = load(original(fragment, path));
        for (String key : translated.stringPropertyNames()) {
            String there = original.getProperty(key);
            if (there == null) {
                wrong.add(fragment.getSymbolicName() + " " + path + ": " + key + " is not in the platform");
            } else if (!placeholders(there).equals(placeholders(translated.getProperty(key))) && !WITHOUT_PLURAL.contains(key)) {
                wrong.add(fragment.getSymbolicName() + " " + path + ": " + key + " has other placeholders");
            }
        }
    }

    private static URL original(Bundle fragment, String path) {
        BundleWire wire = fragment.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.host").get(0);
        Bundle host = wire.getProviderWiring().getBundle();
        URL url = host.getEntry(path);
        if (url == null) {
            // The widgets keep their words in the fragment for the system that runs.
            url = Platform.getBundle("org.eclipse.swt." + Platform.getWS() + "." + Platform.getOS() + "." + Platform.getOSArch())
                    .getEntry(path);
        }
        assertTrue(url != null, host.getSymbolicName() + " has no " + path);
        return url;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Properties load(URL url) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
