package org.moduscrm.cli.internal.commands;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.CommandException;
import org.moduscrm.archive.spi.command.CommandOption;
import org.moduscrm.archive.spi.command.CommandParameter;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.archive.spi.command.UsageException;
import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.cli.internal.Messages;
import org.moduscrm.exchange.service.Exchange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes records of the archive as a file. */
@Component
public final class ExportCommand implements Command {

    private static final String KIND = "--kind";
    private static final String OVERWRITE = "--overwrite";

    private final Exchange exchange;

    @Activate
    public ExportCommand(@Reference Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return Messages.exportSummary;
    }

    @Override
    public List<String> details() {
        List<String> lines = new ArrayList<>(List.of(Messages.exportKinds));
        exchange.exporters().forEach(exporter -> lines.add(Kinds.line(exporter.kind(), exporter.label())));
        return lines;
    }

    @Override
    public List<CommandOption> options() {
        return List.of(new CommandOption(KIND, "KIND", Messages.exportKind),
                CommandOption.flag(OVERWRITE, Messages.exportOverwrite));
    }

    @Override
    public List<CommandParameter> parameters() {
        return List.of(CommandParameter.one("FILE", Messages.exportFile));
    }

    @Override
    public ArchiveUse archiveUse() {
        return ArchiveUse.EXISTING;
    }

    @Override
    public boolean offersJson() {
        return true;
    }

    @Override
    public int run(Invocation invocation) {
        String kind = invocation.value(KIND).filter(wanted -> exchange.exporter(wanted).isPresent())
                .orElseThrow(() -> new UsageException(Messages.bind(Messages.exportNoKind,
                        exchange.exporters().stream().map(Exporter::kind).collect(Collectors.joining(", ")))));
        Path file = invocation.path(invocation.parameters().getFirst());
        try {
            long rows = exchange.export(invocation.archive(), kind, file, invocation.has(OVERWRITE),
                    () -> Thread.currentThread().isInterrupted());
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("file", file.toString());
            document.put("kind", kind);
            document.put("rows", rows);
            invocation.result(document, Messages.bind(Messages.exportDone, rows, file) + '\n');
            return FINE;
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(Messages.bind(Messages.exportExists, file), e);
        } catch (IOException e) {
            throw new CommandException(Messages.bind(Messages.exportFailed, file, e), e);
        }
    }
}
