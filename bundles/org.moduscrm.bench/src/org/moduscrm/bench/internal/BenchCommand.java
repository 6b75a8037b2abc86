package org.moduscrm.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.CommandException;
import org.moduscrm.archive.spi.command.CommandOption;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.bench.internal.run.Bench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code modus bench}: how fast this archive is on this machine, and how much of that is the database. */
@Component
public class BenchCommand implements Command {

    private static final String CUSTOMERS = "--customers";
    private static final String FOLDER = "--folder";
    private static final int USUAL = 10_000;
    private static final int LEAST = 100;
    private static final int MOST = 10_000_000;

    private final ArchiveManager manager;
    private final List<Importer> importers;

    @Activate
    public BenchCommand(@Reference ArchiveManager manager,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers) {
        this.manager = manager;
        this.importers = List.copyOf(importers);
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String summary() {
        return Messages.summary;
    }

    @Override
    public List<String> details() {
        return Messages.details.lines().toList();
    }

    @Override
    public List<CommandOption> options() {
        return List.of(new CommandOption(CUSTOMERS, "N", NLS.bind(Messages.optionCustomers, Integer.toString(USUAL))),
                new CommandOption(FOLDER, "DIR", Messages.optionFolder));
    }

    @Override
    public boolean offersJson() {
        return true;
    }

    @Override
    public int run(Invocation invocation) {
        int customers = (int) invocation.number(CUSTOMERS, USUAL, LEAST, MOST);
        try {
            Path parent = invocation.value(FOLDER).map(invocation::path)
                    .orElse(Path.of(System.getProperty("user.home"), ".modus-crm"));
            Path folder = Files.createTempDirectory(Files.createDirectories(parent), "bench");
            try {
                Report report = new Report(customers,
                        new Bench(manager, this::importer, folder, invocation::note).run(customers));
                invocation.result(report.document(), report.text());
                return FINE;
            } finally {
                delete(folder);
            }
        } catch (IOException | SQLException | BrokenFileException e) {
            throw new CommandException(NLS.bind(Messages.failed, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(Messages.interrupted, e);
        }
    }

    private Importer importer(String kind) {
        return importers.stream().filter(importer -> importer.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No importer of the kind " + kind));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
