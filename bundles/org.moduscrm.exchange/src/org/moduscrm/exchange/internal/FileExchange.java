package org.moduscrm.exchange.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.text.TextFile;
import org.moduscrm.exchange.service.BrokenFilesException;
import org.moduscrm.exchange.service.Exchange;
import org.moduscrm.exchange.service.ImportBatch;
import org.moduscrm.exchange.service.ImportBatch.Planned;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds who reads or writes a file. */
@Component
public final class FileExchange implements Exchange {

    /** A file that is less likely than this is not taken for what it might be. */
    private static final int LIKELY = 40;

    private final List<Importer> importers;
    private final List<Exporter> exporters;

    @Activate
    public FileExchange(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Exporter> exporters) {
        this.importers = importers.stream()
                .sorted(Comparator.comparingInt(Importer::order).thenComparing(Importer::kind)).toList();
        this.exporters = exporters.stream().sorted(Comparator.comparing(Exporter::kind)).toList();
    }

    @Override
    public List<Importer> importers() {
        return importers;
    }

    @Override
    public List<Exporter> exporters() {
        return exporters;
    }

    @Override
    public Optional<Importer> importer(String kind) {
        return importers.stream().filter(importer -> importer.kind().equals(kind)).findFirst();
    }

    @Override
    public Optional<Exporter> exporter(String kind) {
        return exporters.stream().filter(exporter -> exporter.kind().equals(kind)).findFirst();
    }

    @Override
    public ImportBatch plan(List<Path> files, String kind, ImportOptions options) throws BrokenFilesException {
        Importer chosen = kind == null ? null
                : importer(kind).orElseThrow(() -> new IllegalArgumentException("No importer of the kind " + kind));
        List<Planned> planned = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                Importer importer = chosen == null ? recognise(file) : chosen;
                planned.add(new Planned(file, importer, importer.plan(file, options)));
            } catch (BrokenFileException e) {
                problems.add(e.problem());
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        planned.sort(Comparator.comparingInt(file -> file.importer().order()));
        return new ImportBatch(planned);
    }

    private Importer recognise(Path file) throws BrokenFileException {
        FileHead head = TextFile.head(file);
        if (head.text().isEmpty()) {
            throw broken(file, Messages.empty);
        }
        Importer best = null;
        int confidence = LIKELY - 1;
        for (Importer importer : importers) {
            int candidate = importer.recognises(head);
            if (candidate > confidence) {
                best = importer;
                confidence = candidate;
            }
        }
        if (best == null) {
            throw broken(file, holdsOpportunities(head) ? Messages.opportunities : NLS.bind(Messages.notRecognised,
                    importers.stream().map(Importer::kind).collect(Collectors.joining(", "))));
        }
        return best;
    }

    private static boolean holdsOpportunities(FileHead head) {
        return head.lines(1).stream().anyMatch(line -> Column.key(line.split("[,;\t]")[0]).equals("opportunityid"));
    }

    private static BrokenFileException broken(Path file, String message) {
        return new BrokenFileException(new Problem(file, 0, 0, message), null);
    }

    @Override
    public long export(Archive archive, String kind, Path file, boolean overwrite, BooleanSupplier cancelled)
            throws IOException {
        Exporter exporter = exporter(kind)
                .orElseThrow(() -> new IllegalArgumentException("No exporter of the kind " + kind));
        if (!overwrite && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path target = file.toAbsolutePath();
        Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try {
            long written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                written = exporter.write(archive, out, cancelled);
            }
            if (!cancelled.getAsBoolean()) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
