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
import org.moduscrm.archive.spi.command.UsageException;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.bench.internal.run.Bench;
import org.moduscrm.bench.internal.side.DerbyEngine;
import org.moduscrm.bench.internal.side.Engine;
import org.moduscrm.bench.internal.side.PostgresEngine;
import org.moduscrm.persistence.engine.Credentials;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code modus bench}: how fast this archive is on this machine, and how much of that is the database. */
@Component
public class BenchCommand implements Command {

    private static final String CUSTOMERS = "--customers";
    private static final String FOLDER = "--folder";
    private static final String KEEP = "--keep";
    private static final String ENGINE = "--engine";
    private static final String SERVER = "--server";
    private static final String USER = "--user";
    private static final String LOCAL = "jdbc:postgresql://127.0.0.1:5432/postgres";
    private static final int USUAL = 10_000;
    private static final int LEAST = 100;
    private static final int MOST = 10_000_000;

    private final ArchiveManager manager;
    private final List<Importer> importers;
    private final List<Credentials> credentials;

    @Activate
    public BenchCommand(@Reference ArchiveManager manager,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Credentials> credentials) {
        this.manager = manager;
        this.importers = List.copyOf(importers);
        this.credentials = List.copyOf(credentials);
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
                new CommandOption(ENGINE, "NAME", NLS.bind(Messages.optionEngine, DerbyEngine.NAME, PostgresEngine.NAME)),
                new CommandOption(SERVER, "URL", NLS.bind(Messages.optionServer, LOCAL)),
                new CommandOption(USER, "NAME", Messages.optionUser), new CommandOption(FOLDER, "DIR", Messages.optionFolder),
                CommandOption.flag(KEEP, Messages.optionKeep));
    }

    @Override
    public boolean offersJson() {
        return true;
    }

    @Override
    public int run(Invocation invocation) {
        int customers = (int) invocation.number(CUSTOMERS, USUAL, LEAST, MOST);
        Engine engine = engine(invocation);
        boolean keep = invocation.has(KEEP);
        try {
            Path parent = Files.createDirectories(invocation.value(FOLDER).map(invocation::path)
                    .orElse(Path.of(System.getProperty("user.home"), ".modus-crm")));
            Path scratch = Files.createTempDirectory(parent, "bench");
            Path kept = keep ? parent.resolve("bench-" + engine.name() + "-" + customers) : scratch.resolve("run");
            try {
                Report report = new Report(customers, new Bench(manager, engine, this::importer, invocation::note)
                        .run(customers, scratch, kept, keep));
                invocation.result(report.document(), report.text());
                return FINE;
            } finally {
                delete(scratch);
            }
        } catch (IOException | SQLException | BrokenFileException e) {
            throw new CommandException(NLS.bind(Messages.failed, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(Messages.interrupted, e);
        }
    }

    private Engine engine(Invocation invocation) {
        String name = invocation.value(ENGINE).orElse(DerbyEngine.NAME);
        return switch (name) {
            case DerbyEngine.NAME -> new DerbyEngine(manager);
            case PostgresEngine.NAME -> new PostgresEngine(manager, invocation.value(SERVER).orElse(LOCAL),
                    invocation.value(USER).orElse(System.getProperty("user.name")), credentials);
            default -> throw new UsageException(NLS.bind(Messages.unknownEngine, name));
        };
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
