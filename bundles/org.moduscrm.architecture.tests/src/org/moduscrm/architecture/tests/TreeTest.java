package org.moduscrm.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The rest of the tree: features, target platform, texts, and what lies at the top. */
class TreeTest {

    private static final Repository REPOSITORY = Repository.here();

    private static final Set<String> TOP = Set.of("bundles", "features", "releng", "target-platform", "pom.xml", "README.md", "LICENSE", ".mvn", ".ci",
            ".git", ".gitignore", ".gitattributes");

    /** What the build itself writes at the top. */
    private static final Set<String> TOP_OUTPUT = Set.of("target", ".tycho-consumer-pom.xml");

    private static final Pattern PLUGIN = Pattern.compile("<plugin\\s[^>]*?id=\"([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    private static final Pattern DEPENDENCY = Pattern
            .compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]*)</version>");

    @Test
    void theTopHoldsOnlyWhatBelongsThere() {
        List<String> strangers = new ArrayList<>();
        for (Path entry : Repository.children(REPOSITORY.root())) {
            String name = entry.getFileName().toString();
            if (!TOP.contains(name) && !TOP_OUTPUT.contains(name) && !name.startsWith(".polyglot.")) {
                strangers.add(name);
            }
        }
        assertEquals(List.of(), strangers);
    }

    @Test
    void everyBundleIsInExactlyOneFeature() throws IOException {
        Map<String, List<String>> features = new TreeMap<>();
        for (Path feature : REPOSITORY.features()) {
            Matcher plugin = PLUGIN.matcher(withoutComments(feature));
            while (plugin.find()) {
                features.computeIfAbsent(plugin.group(1), key -> new ArrayList<>()).add(feature.getParent().getFileName().toString());
            }
        }
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : REPOSITORY.bundles()) {
            boolean kept = Allowed.TEST_SUPPORT.contains(bundle.name());
            boolean shipped = bundle.folder().getParent().getFileName().toString().equals("bundles") && !bundle.isTest() && !kept;
            int times = features.getOrDefault(bundle.name(), List.of()).size();
            if (shipped && times != 1 || kept && times != 0) {
                wrong.add(bundle.name() + " is in " + features.getOrDefault(bundle.name(), List.of()));
            }
        }
        features.forEach((bundle, in) -> {
            if (in.size() > 1 && wrong.stream().noneMatch(line -> line.startsWith(bundle + " "))) {
                wrong.add(bundle + " is in " + in);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyFeatureIsBuiltAndPublished() throws IOException {
        String modules = withoutComments(REPOSITORY.root().resolve("features/pom.xml"));
        String published = withoutComments(REPOSITORY.root().resolve("releng/org.moduscrm.repository/category.xml"));
        List<String> missing = new ArrayList<>();
        for (Path feature : REPOSITORY.features()) {
            String name = feature.getParent().getFileName().toString();
            if (!modules.contains("<module>" + name + "</module>")) {
                missing.add(name + " in features/pom.xml");
            }
            if (!published.contains("\"" + name + "\"")) {
                missing.add(name + " in category.xml");
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void theTargetPlatformNamesEveryArtefactWithItsVersion() throws IOException {
        String target = withoutComments(REPOSITORY.root().resolve("target-platform/modus.target"));
        List<String> wrong = new ArrayList<>();
        Matcher depth = Pattern.compile("includeDependencyDepth=\"([^\"]*)\"").matcher(target);
        while (depth.find()) {
            if (!depth.group(1).equals("none")) {
                wrong.add("a location follows dependencies: " + depth.group());
            }
        }
        Map<String, String> versions = new HashMap<>();
        Matcher dependency = DEPENDENCY.matcher(target);
        while (dependency.find()) {
            String artefact = dependency.group(1) + ":" + dependency.group(2);
            if (!dependency.group(3).matches("\\d[\\w.\\-]*")) {
                wrong.add(artefact + " has the version " + dependency.group(3));
            }
            if (versions.put(artefact, dependency.group(3)) != null) {
                wrong.add(artefact + " is listed twice");
            }
        }
        if (versions.size() < 100) {
            wrong.add("only " + versions.size() + " artefacts found in the file");
        }
        for (String type : new String[] { "InstallableUnit", "Directory", "Profile", "Feature", "Target" }) {
            if (target.contains("type=\"" + type + "\"")) {
                wrong.add("a location of the type " + type);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : REPOSITORY.sources(".properties")) {
            String name = english.getFileName().toString();
            String stem = name.substring(0, name.length() - ".properties".length());
            boolean text = stem.equals("messages") || stem.equals("Messages") || stem.endsWith("Messages") || stem.equals("plugin") || stem.equals("bundle")
                    || stem.equals("feature") || stem.equals("fragment");
            if (!text) {
                continue;
            }
            Path chinese = english.resolveSibling(stem + "_zh_CN.properties");
            if (!Files.isRegularFile(chinese)) {
                if (!isTest(english)) {
                    wrong.add(REPOSITORY.relative(english) + " has no " + chinese.getFileName());
                }
                continue;
            }
            compare(REPOSITORY.relative(english), load(english), load(chinese), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    private static void compare(String file, Properties english, Properties chinese, List<String> wrong) {
        Set<Object> keys = new TreeSet<>(english.keySet());
        keys.addAll(chinese.keySet());
        for (Object key : keys) {
            String one = english.getProperty((String) key);
            String other = chinese.getProperty((String) key);
            if (one == null || other == null) {
                wrong.add(file + ": " + key + " is missing in " + (one == null ? "English" : "Chinese"));
            } else if (!placeholders(one).equals(placeholders(other))) {
                wrong.add(file + ": " + key + " has other placeholders in Chinese");
            }
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static boolean isTest(Path file) {
        return REPOSITORY.relative(file).matches("bundles/[^/]*\\.tests/.*");
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String withoutComments(Path file) throws IOException {
        return Pattern.compile("<!--.*?-->", Pattern.DOTALL).matcher(Files.readString(file)).replaceAll("");
    }
}
