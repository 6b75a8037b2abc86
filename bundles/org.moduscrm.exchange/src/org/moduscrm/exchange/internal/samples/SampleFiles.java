package org.moduscrm.exchange.internal.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.demo.DemoData;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportProgress;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.Importer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * The sample files as a share of the demo archive, read by the importers that read the users' own files: a log of
 * purchases and address cards. They keep their own dates and are in the language they came in.
 */
@Component
public final class SampleFiles implements DemoData {

    private static final String FOLDER = "samples";
    private static final List<Sample> SAMPLES = List.of(new Sample("cdnow", "CDNOW*.txt"),
            new Sample("vcard", "*.vcf"));

    /** Files by the kind of importer that reads them. */
    private record Sample(String kind, String files) {
    }

    private final Bundle bundle;
    private final List<Importer> importers;
    private final Logger log;

    @Activate
    public SampleFiles(BundleContext context,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers,
            @Reference LoggerFactory loggers) {
        this.bundle = context.getBundle();
        this.importers = importers;
        this.log = loggers.getLogger(SampleFiles.class);
    }

    /** After what is fictitious: the demo opens on its own customers. */
    @Override
    public int order() {
        return 200;
    }

    @Override
    public void addTo(Archive archive, LocalDate today, Locale language) {
        try {
            Path folder = Files.createTempDirectory("modus-samples");
            try {
                for (Sample sample : SAMPLES) {
                    importAll(archive, importer(sample.kind()), sample.files(), folder.resolve("sample"));
                }
            } finally {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sample files cannot be unpacked", e);
        }
    }

    private Importer importer(String kind) {
        return importers.stream().filter(importer -> importer.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No importer for " + kind));
    }

    private void importAll(Archive archive, Importer importer, String files, Path copy) throws IOException {
        Enumeration<URL> found = bundle.findEntries(FOLDER, files, true);
        for (URL sample : found == null ? List.<URL>of() : Collections.list(found)) {
            try (InputStream in = sample.openStream()) {
                Files.copy(in, copy);
                ImportResult result = importer.plan(copy, ImportOptions.DEFAULT).run(archive, ImportProgress.NONE);
                log.info("Sample {}: {}", sample.getPath(), result.counts());
            } catch (BrokenFileException e) {
                throw new IllegalStateException("The sample " + sample.getPath() + " is broken", e);
            } finally {
                Files.deleteIfExists(copy);
            }
        }
    }
}
