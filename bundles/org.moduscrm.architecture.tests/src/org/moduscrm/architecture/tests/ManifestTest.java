package org.moduscrm.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests keep to the dependency table of the architecture. */
class ManifestTest {

    private static final Repository REPOSITORY = Repository.here();
    private static final List<BundleManifest> BUNDLES = REPOSITORY.bundles();

    static Stream<BundleManifest> bundles() {
        return BUNDLES.stream();
    }

    static Stream<BundleManifest> productive() {
        return BUNDLES.stream().filter(bundle -> !bundle.isTest());
    }

    /** Own packages by the bundle that exports them, for other bundles and not only for its tests. */
    private static Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        for (BundleManifest bundle : BUNDLES) {
            for (BundleManifest.Clause export : bundle.exports()) {
                owners.put(export.name(), bundle.name());
            }
        }
        return owners;
    }

    @Test
    void thereAreBundlesToLookAt() {
        assertTrue(BUNDLES.stream().anyMatch(bundle -> bundle.name().equals("org.moduscrm.application")), "No bundles found below " + REPOSITORY.root());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void folderIsNamedLikeTheBundle(BundleManifest bundle) {
        assertEquals(bundle.name(), bundle.folder().getFileName().toString(), "folder and Bundle-SymbolicName");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void headersAreThoseOfTheHouse(BundleManifest bundle) {
        if (bundle.name().startsWith("org.example.")) {
            return;
        }
        assertEquals("1.0.0.qualifier", bundle.headers().get("Bundle-Version"), bundle.name() + ": Bundle-Version");
        assertTrue(List.of("Modus CRM", "%providerName", "%Bundle-Vendor", "%bundleVendor").contains(bundle.headers().get("Bundle-Vendor")), bundle.name() + ": Bundle-Vendor");
        if (!bundle.name().startsWith(Allowed.TRANSLATION)) {
            assertEquals(bundle.name(), bundle.headers().get("Automatic-Module-Name"), bundle.name() + ": Automatic-Module-Name");
            assertEquals("JavaSE-21", bundle.headers().get("Bundle-RequiredExecutionEnvironment"), bundle.name() + ": Bundle-RequiredExecutionEnvironment");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("productive")
    void itsServicesAreFound(BundleManifest bundle) {
        // Without this policy the framework never starts the bundle, and its components are missing without a word.
        if (!bundle.headers().containsKey("Fragment-Host")) {
            assertEquals("lazy", bundle.headers().get("Bundle-ActivationPolicy"), bundle.name() + ": Bundle-ActivationPolicy");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("productive")
    void usesOnlyTheOwnBundlesOfItsRow(BundleManifest bundle) {
        if (bundle.name().startsWith(Allowed.TRANSLATION)) {
            return;
        }
        Set<String> allowed;
        if (bundle.isMode()) {
            allowed = Allowed.MODE;
        } else if (bundle.name().startsWith("org.example.")) {
            allowed = Allowed.PARTNER;
        } else {
            allowed = Allowed.OWN.get(bundle.name());
            assertTrue(allowed != null, bundle.name() + " has no row in the table (class Allowed)");
        }
        Map<String, String> owners = owners();
        List<String> wrong = new ArrayList<>();
        for (BundleManifest.Clause use : bundle.imports()) {
            String owner = owners.get(use.name());
            if (owner == null && use.name().startsWith("org.moduscrm.")) {
                wrong.add(use + " (which nobody exports)");
            } else if (owner != null && !owner.equals(bundle.name()) && !allowed.contains(owner)) {
                wrong.add(use + " of " + owner);
            }
        }
        for (BundleManifest.Clause use : bundle.requires()) {
            if (use.name().startsWith("org.moduscrm.") && !allowed.contains(use.name())) {
                wrong.add("bundle " + use);
            }
        }
        assertEquals(List.of(), wrong, bundle.name() + " may use " + allowed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void aLibraryHasOneUser(BundleManifest bundle) {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest.Clause use : Stream.concat(bundle.imports().stream(), bundle.requires().stream()).toList()) {
            Allowed.LIBRARY.forEach((prefix, users) -> {
                if (begins(use.name(), prefix) && !users.contains(bundle.subject())) {
                    wrong.add(use + ", which is for " + users);
                }
            });
        }
        assertEquals(List.of(), wrong, bundle.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("productive")
    void theWindowStaysInWindowBundles(BundleManifest bundle) {
        if (Allowed.WINDOW.contains(bundle.name()) || bundle.name().startsWith(Allowed.TRANSLATION)) {
            return;
        }
        boolean mode = bundle.isMode() || bundle.name().startsWith("org.example.");
        List<String> wrong = new ArrayList<>();
        for (BundleManifest.Clause use : Stream.concat(bundle.imports().stream(), bundle.requires().stream()).toList()) {
            boolean window = use.name().startsWith("org.moduscrm.ui");
            for (String prefix : Allowed.WINDOW_LIBRARIES) {
                window |= begins(use.name(), prefix);
            }
            if (window && !(mode && use.isOptional())) {
                wrong.add(use.name());
            }
        }
        assertEquals(List.of(), wrong, bundle.name() + (mode ? " must load without a window: make these optional" : " must not see the window"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void internalPackagesAreForTestsAlone(BundleManifest bundle) {
        for (BundleManifest.Clause export : bundle.exports()) {
            String friends = export.element().getDirective("x-friends");
            if (export.name().contains(".internal") || friends != null) {
                assertTrue(friends != null && !friends.isBlank(), bundle.name() + " exports " + export);
                for (String friend : friends.split(",")) {
                    assertTrue(friend.strip().endsWith(".tests") || friend.strip().equals("org.moduscrm.testing"), bundle.name() + " exports " + export + " to " + friend);
                }
            }
            assertFalse("true".equals(export.element().getDirective("x-internal")), bundle.name() + " exports " + export + " as internal: do not export it");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("productive")
    void exportsHaveVersions(BundleManifest bundle) {
        for (BundleManifest.Clause export : bundle.exports()) {
            if (export.element().getDirective("x-friends") == null) {
                assertTrue(export.hasVersion(), bundle.name() + " exports " + export + " without a version");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("productive")
    void modesExportNothing(BundleManifest bundle) {
        if (bundle.isMode()) {
            List<String> exported = bundle.exports().stream().filter(export -> export.element().getDirective("x-friends") == null).map(Object::toString).toList();
            assertEquals(List.of(), exported, bundle.name());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void noShortCutsAroundTheTable(BundleManifest bundle) {
        for (String header : new String[] { "DynamicImport-Package", "Eclipse-BuddyPolicy", "Eclipse-RegisterBuddy" }) {
            assertFalse(bundle.headers().containsKey(header), bundle.name() + " has " + header);
        }
        for (BundleManifest.Clause use : bundle.requires()) {
            assertFalse("reexport".equals(use.element().getDirective("visibility")), bundle.name() + " exports " + use + " again");
        }
        assertFalse(bundle.headers().containsKey("Bundle-Activator") && !bundle.name().equals(Allowed.WITH_ACTIVATOR),
                bundle.name() + " has an activator; contribute a component instead");
    }

    private static boolean begins(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
