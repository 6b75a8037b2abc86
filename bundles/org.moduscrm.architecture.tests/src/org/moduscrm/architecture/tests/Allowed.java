package org.moduscrm.architecture.tests;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which bundle may use which: the table of the architecture in code. A new bundle gets its row here, and this is the place to
 * discuss it.
 */
final class Allowed {

    private static final String ORG = "org.moduscrm.";

    /** Own bundles by what they may use of the other own bundles. A mode's row is {@link #MODE}. */
    static final Map<String, Set<String>> OWN = new LinkedHashMap<>();

    static {
        row("archive", "persistence");
        row("persistence");
        row("persistence.derby", "persistence", "archive");
        row("persistence.derby.faults");
        row("persistence.postgresql", "persistence", "archive");
        row("search", "archive");
        row("exchange", "archive");
        row("configuration", "archive");
        row("demo", "archive");
        row("cli", "archive", "exchange", "configuration", "demo");
        row("ui", "archive");
        row("archive.ui", "ui", "archive", "search", "exchange");
        row("configuration.ui", "ui", "configuration", "archive");
        row("application", "archive", "persistence", "persistence.derby", "persistence.postgresql", "search", "exchange", "configuration",
                "demo", "cli", "ui", "archive.ui", "configuration.ui");
        row("help");
        row("testing", "archive", "ui", "archive.ui", "persistence.derby");
        row("testing.engine", "archive", "persistence", "persistence.derby", "persistence.postgresql");
        row("bench", "archive", "persistence", "persistence.derby", "persistence.postgresql", "search", "exchange", "demo", "cli");
        row("bench.ui", "archive", "exchange", "ui", "archive.ui");
        row("architecture");
    }

    /** What every mode may use. */
    static final Set<String> MODE = Set.of(ORG + "archive", ORG + "ui");

    /** What the samples for partners may use: the partner API only. */
    static final Set<String> PARTNER = Set.of(ORG + "archive", ORG + "ui", ORG + "testing");

    /** A library by the beginning of its packages or bundle names, and the bundles that may name it. */
    static final Map<String, Set<String>> LIBRARY = new LinkedHashMap<>();

    static {
        library("org.eclipse.persistence", "persistence");
        library("org.apache.derby", "persistence.derby", "bench");
        library("derby", "persistence.derby", "bench");
        library("org.postgresql", "persistence.postgresql", "bench");
        library("org.apache.lucene", "search");
        library("com.ibm.icu", "search");
        library("picocli", "cli");
        library("de.siegmar.fastcsv", "exchange");
        library("ezvcard", "exchange");
        library("com.googlecode.ez-vcard", "exchange");
        library("com.github.mangstadt", "exchange");
        library("biweekly", "exchange");
        library("net.sf.biweekly", "exchange");
        library("org.apache.james", "exchange");
        library("com.fasterxml.jackson", "cli");
        library("org.eclipse.swtchart", "ui");
        library("org.eclipse.nebula", "ui");
        library("org.eclipse.elk", "ui");
        library("org.dhatim", "exchange");
    }

    /**
     * Bundles that only tests use and that no feature may hold: a disk that loses data on purpose and a server without fsync
     * must not reach a user. They are not named {@code .tests}, because they hold no tests.
     */
    static final Set<String> TEST_SUPPORT = own("persistence.derby.faults", "testing.engine");

    /** Bundles that may see the workbench, SWT and JFace. */
    static final Set<String> WINDOW = own("ui", "archive.ui", "configuration.ui", "application", "help", "testing", "bench.ui");

    static final String[] WINDOW_LIBRARIES = { "org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.e4.ui", "org.eclipse.help.ui" };

    /** Bundles of translations: fragments of the platform's own bundles, without code. */
    static final String TRANSLATION = "org.moduscrm.platform.nl.";

    private Allowed() {
    }

    /** Its weaving hook must be complete before the first entity class loads: a component would be made by such a load. */
    static final String WITH_ACTIVATOR = "org.moduscrm.persistence";

    private static void row(String bundle, String... used) {
        OWN.put(ORG + bundle, own(used));
    }

    private static void library(String prefix, String... bundles) {
        LIBRARY.put(prefix, own(bundles));
    }

    private static Set<String> own(String... names) {
        Set<String> result = new java.util.HashSet<>();
        for (String name : names) {
            result.add(ORG + name);
        }
        return result;
    }
}
