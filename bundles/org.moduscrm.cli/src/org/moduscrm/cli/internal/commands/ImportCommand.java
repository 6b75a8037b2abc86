package org.moduscrm.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.CommandOption;
import org.moduscrm.archive.spi.command.CommandParameter;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.archive.spi.command.UsageException;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.ImportResult.Count;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.cli.internal.Messages;
import org.moduscrm.exchange.service.BrokenFilesException;
import org.moduscrm.exchange.service.Exchange;
import org.moduscrm.exchange.service.ImportBatch;
import org.moduscrm.exchange.service.ImportBatch.Planned;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads files into the archive. */
@Component
public final class ImportCommand implements Command {

    private static final String AS = "--as";
    private static final String SOURCE = "--source";
    private static final String PROGRESS = "--progress";

    /** For programs that follow the import; not translated. */
    private static final String ACKNOWLEDGED = "acknowledged ";

    private static final List<String> COUNTED = List.of(ImportResult.CUSTOMERS, ImportResult.CONTACTS,
            ImportResult.ORDERS, ImportResult.INTERACTIONS);

    private final Exchange exchange;

    @Activate
    public ImportCommand(@Reference Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return Messages.importSummary;
    }

    @Override
    public List<String> details() {
        List<String> lines = new ArrayList<>(List.of(Messages.importKinds));
        exchange.importers().forEach(importer -> lines.add(Kinds.line(importer.kind(), importer.label())));
        lines.add(Messages.importRules);
        return lines;
    }

    @Override
    public List<CommandOption> options() {
        return List.of(new CommandOption(AS, "KIND", Messages.importAs),
                new CommandOption(SOURCE, "NAME", Messages.importSource),
                CommandOption.flag(PROGRESS, Messages.importProgress));
    }

    @Override
    public List<CommandParameter> parameters() {
        return List.of(CommandParameter.several("FILE", Messages.importFiles));
    }

    @Override
    public ArchiveUse archiveUse() {
        return ArchiveUse.CREATED;
    }

    @Override
    public boolean offersJson() {
        return true;
    }

    @Override
    public int run(Invocation invocation) {
        String kind = invocation.value(AS).orElse(null);
        if (kind != null && exchange.importer(kind).isEmpty()) {
            throw new UsageException(Messages.bind(Messages.importUnknownKind, kind,
                    exchange.importers().stream().map(Importer::kind).collect(Collectors.joining(", "))));
        }
        List<Path> files = new ArrayList<>();
        invocation.parameters().forEach(typed -> files.add(invocation.path(typed)));
        ImportOptions options = invocation.value(SOURCE).map(ImportOptions::new).orElse(ImportOptions.DEFAULT);
        try {
            ImportBatch batch = exchange.plan(files, kind, options);
            ImportResult result = batch.run(invocation.archive(), progress(invocation));
            report(invocation, result, null);
            return result.cancelled() ? FAILED : FINE;
        } catch (BrokenFilesException e) {
            report(invocation, new ImportResult(Map.of(), e.problems(), false), Messages.importNothing);
        } catch (BrokenFileException e) {
            report(invocation, new ImportResult(Map.of(), List.of(e.problem()), false), e.getMessage());
        }
        return FAILED;
    }

    private static ImportBatch.Progress progress(Invocation invocation) {
        boolean wanted = invocation.has(PROGRESS);
        return new ImportBatch.Progress() {

            @Override
            public void committed(Planned file, long rows) {
                if (wanted) {
                    invocation.note(ACKNOWLEDGED + rows + ' ' + file.file());
                }
            }

            @Override
            public boolean isCancelled() {
                return Thread.currentThread().isInterrupted();
            }
        };
    }

    /** @param failure null when it went well */
    private static void report(Invocation invocation, ImportResult result, String failure) {
        Set<String> counted = new LinkedHashSet<>(COUNTED);
        counted.addAll(new TreeSet<>(result.counts().keySet()));
        Map<String, Object> document = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (String what : counted) {
            Count count = result.count(what);
            document.put(what, document(count));
            if (failure == null && !count.equals(Count.ZERO)) {
                text.append(Messages.bind(Messages.importCount,
                        new Object[] { what, count.created(), count.updated(), count.rejected() })).append('\n');
            }
        }
        document.put("problems", result.problems().stream().map(ImportCommand::document).toList());
        if (failure != null) {
            document.put("error", Map.of("message", failure + ' ' + result.problems().getFirst().asLine()));
        }
        if (!invocation.json()) {
            result.problems().forEach(problem -> invocation.note(problem.asLine()));
        }
        if (failure != null) {
            invocation.note(failure);
        } else if (result.cancelled()) {
            invocation.note(Messages.importCancelled);
        }
        invocation.result(document, text.toString());
    }

    private static Map<String, Object> document(Count count) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("created", count.created());
        document.put("updated", count.updated());
        document.put("rejected", count.rejected());
        return document;
    }

    private static Map<String, Object> document(Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", problem.file().toString());
        document.put("line", problem.line());
        document.put("column", problem.column());
        document.put("message", problem.message());
        return document;
    }
}
