package org.moduscrm.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.moduscrm.archive.service.CustomerSearch;
import org.moduscrm.archive.service.CustomerSearch.CustomerHit;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.CommandOption;
import org.moduscrm.archive.spi.command.CommandParameter;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.cli.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Finds customers. */
@Component
public final class QueryCommand implements Command {

    private static final String LIMIT = "--limit";
    private static final long USUAL = 20;
    private static final long MOST = 1_000;

    @Override
    public String name() {
        return "query";
    }

    @Override
    public String summary() {
        return Messages.querySummary;
    }

    @Override
    public List<CommandOption> options() {
        return List.of(new CommandOption(LIMIT, "N", Messages.queryLimit));
    }

    @Override
    public List<CommandParameter> parameters() {
        return List.of(CommandParameter.several("TEXT", Messages.queryText));
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
        int limit = (int) invocation.number(LIMIT, USUAL, 1, MOST);
        String wanted = String.join(" ", invocation.parameters());
        CustomerSearch found = invocation.archive().customers().search(wanted, limit);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("total", found.total());
        document.put("hits", found.hits().stream().map(QueryCommand::document).toList());
        StringBuilder text = new StringBuilder();
        found.hits().forEach(hit -> text.append(hit.code()).append('\t').append(hit.name()).append('\t')
                .append(Objects.requireNonNullElse(hit.matched(), "")).append('\n'));
        text.append(Messages.bind(Messages.queryTotal, found.total())).append('\n');
        invocation.result(document, text.toString());
        return FINE;
    }

    private static Map<String, Object> document(CustomerHit hit) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", hit.id().toString());
        document.put("code", hit.code());
        document.put("name", hit.name());
        document.put("matched", hit.matched());
        return document;
    }
}
