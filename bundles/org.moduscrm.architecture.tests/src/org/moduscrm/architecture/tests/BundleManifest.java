package org.moduscrm.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** What the manifest of one bundle of the repository says, read from the source tree. */
record BundleManifest(String name, Path folder, Map<String, String> headers) {

    /** A clause of a header: a package or a bundle, with what stands behind it. */
    record Clause(String name, ManifestElement element) {

        boolean isOptional() {
            return "optional".equals(element.getDirective("resolution"));
        }

        boolean hasVersion() {
            return element.getAttribute("version") != null || element.getAttribute("bundle-version") != null;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static BundleManifest read(Path folder) throws IOException, BundleException {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            Map<String, String> headers = ManifestElement.parseBundleManifest(in);
            ManifestElement[] name = ManifestElement.parseHeader("Bundle-SymbolicName", headers.get("Bundle-SymbolicName"));
            return new BundleManifest(name[0].getValue(), folder, headers);
        }
    }

    List<Clause> imports() {
        return clauses("Import-Package");
    }

    List<Clause> exports() {
        return clauses("Export-Package");
    }

    List<Clause> requires() {
        return clauses("Require-Bundle");
    }

    boolean isTest() {
        return name.endsWith(".tests");
    }

    boolean isMode() {
        return name.matches("org\\.moduscrm\\.mode\\.[a-z]+");
    }

    /** The bundle this one is about: itself, or for tests the bundle under test. */
    String subject() {
        return isTest() ? name.substring(0, name.length() - ".tests".length()) : name;
    }

    private List<Clause> clauses(String header) {
        List<Clause> clauses = new ArrayList<>();
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
            if (elements != null) {
                for (ManifestElement element : elements) {
                    for (String value : element.getValueComponents()) {
                        clauses.add(new Clause(value, element));
                    }
                }
            }
        } catch (BundleException e) {
            throw new IllegalStateException(name + ": the header " + header + " cannot be read", e);
        }
        return clauses;
    }
}
