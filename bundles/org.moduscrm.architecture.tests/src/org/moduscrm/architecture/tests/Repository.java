package org.moduscrm.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.BundleException;

/** The source tree the tests look at. */
record Repository(Path root) {

    /** The tree that this test was built from. */
    static Repository here() {
        String root = System.getProperty("modus.root");
        if (root == null) {
            throw new IllegalStateException("Start with -Dmodus.root=FOLDER OF THE CLONE; the build does so");
        }
        return new Repository(Path.of(root));
    }

    /** Every bundle of bundles/ and every sample, in order of name. */
    List<BundleManifest> bundles() {
        List<BundleManifest> bundles = new ArrayList<>();
        for (String place : new String[] { "bundles", "releng", "releng/samples" }) {
            for (Path folder : children(root.resolve(place))) {
                if (Files.isRegularFile(folder.resolve("META-INF/MANIFEST.MF"))) {
                    try {
                        bundles.add(BundleManifest.read(folder));
                    } catch (IOException | BundleException e) {
                        throw new IllegalStateException(folder + " has a manifest that cannot be read", e);
                    }
                }
            }
        }
        bundles.sort(Comparator.comparing(BundleManifest::name));
        return bundles;
    }

    /** Every feature.xml of the repository. */
    List<Path> features() {
        return children(root.resolve("features")).stream().map(folder -> folder.resolve("feature.xml")).filter(Files::isRegularFile).toList();
    }

    /** All files below bundles/ and features/ that are sources, with the ending. */
    List<Path> sources(String ending) {
        List<Path> found = new ArrayList<>();
        for (String place : new String[] { "bundles", "features" }) {
            Path start = root.resolve(place);
            if (Files.isDirectory(start)) {
                try (Stream<Path> files = Files.walk(start)) {
                    files.filter(file -> file.getFileName().toString().endsWith(ending)).filter(this::isSource).forEach(found::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    /** Neither output of the build nor of an editor. */
    private boolean isSource(Path file) {
        for (Path part : root.relativize(file)) {
            String name = part.toString();
            if (name.equals("target") || name.equals("bin")) {
                return false;
            }
        }
        return true;
    }

    static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String relative(Path file) {
        return root.relativize(file).toString();
    }
}
