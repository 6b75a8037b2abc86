package org.moduscrm.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.moduscrm.archive.service.CustomerSearch;
import org.moduscrm.archive.service.CustomerSearch.CustomerHit;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentRefusedException;
import org.moduscrm.archive.service.document.Documents;
import org.moduscrm.archive.service.document.Filed;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.CommandException;
import org.moduscrm.archive.spi.command.CommandParameter;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.archive.spi.command.UsageException;
import org.moduscrm.cli.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Files documents, mails and appointments at a customer. */
@Component
public final class FileCommand implements Command {

    private static final int LOOK_AT = 20;

    @Override
    public String name() {
        return "file";
    }

    @Override
    public String summary() {
        return Messages.fileSummary;
    }

    @Override
    public List<CommandParameter> parameters() {
        return List.of(CommandParameter.one("CUSTOMER", Messages.fileCustomer),
                CommandParameter.several("FILE", Messages.fileFiles));
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
        List<String> typed = invocation.parameters();
        if (typed.size() < 2) {
            throw new UsageException(Messages.fileNothing);
        }
        CustomerHit customer = customer(invocation, typed.getFirst());
        List<Map<String, Object>> done = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean allFine = true;
        for (String name : typed.subList(1, typed.size())) {
            Path file = invocation.path(name);
            try {
                Filed filed = invocation.archive().documents().accept(Route.COMMAND, customer.id(), DocumentFile.of(file),
                        Documents.SILENT);
                done.add(document(filed));
                text.append(Messages.bind(filed.isNew() ? Messages.fileDone : Messages.fileKnown,
                        new Object[] {file, customer.name(), filed.title()})).append('\n');
                filed.notes().forEach(invocation::note);
            } catch (DocumentRefusedException e) {
                allFine = false;
                invocation.note(e.getMessage());
            }
        }
        invocation.result(Map.of("filed", done), text.toString());
        return allFine ? FINE : FAILED;
    }

    /** By its code, or by a search that finds no other. */
    private static CustomerHit customer(Invocation invocation, String typed) {
        CustomerSearch found = invocation.archive().customers().search(typed, LOOK_AT);
        List<CustomerHit> hits = found.hits();
        List<CustomerHit> exact = hits.stream()
                .filter(hit -> hit.code().equalsIgnoreCase(typed) || hit.name().equalsIgnoreCase(typed)).toList();
        if (exact.size() == 1) {
            return exact.getFirst();
        }
        if (hits.size() != 1) {
            throw new CommandException(hits.isEmpty() ? Messages.bind(Messages.fileNobody, typed)
                    : Messages.bind(Messages.fileSeveral, new Object[] {typed, found.total(), hits.stream().limit(5)
                            .map(hit -> hit.code() + " " + hit.name()).reduce((a, b) -> a + ", " + b).orElse("")}), null);
        }
        return hits.getFirst();
    }

    private static Map<String, Object> document(Filed filed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", filed.fileName());
        document.put("kind", filed.recordKind());
        document.put("record", filed.recordId().toString());
        document.put("title", filed.title());
        document.put("new", filed.isNew());
        document.put("notes", filed.notes());
        return document;
    }
}
