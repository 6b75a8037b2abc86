package org.moduscrm.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.moduscrm.archive.service.Modes.ModeInfo;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.cli.internal.Messages;

/** Lists the modes that are installed or that the archive knows. */
final class ModesListCommand implements Command {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String summary() {
        return Messages.modesList;
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
        List<ModeInfo> modes = invocation.archive().modes().list();
        StringBuilder text = new StringBuilder();
        modes.forEach(mode -> text.append(line(mode)).append('\n'));
        if (modes.isEmpty()) {
            text.append(Messages.modesNone).append('\n');
        }
        invocation.result(Map.of("modes", modes.stream().map(ModesListCommand::document).toList()), text.toString());
        return FINE;
    }

    private static String line(ModeInfo mode) {
        String state = !mode.installed() ? Messages.modesMissing : mode.enabled() ? Messages.modesOn : Messages.modesOff;
        return Messages.bind(Messages.modesLine, new Object[] { mode.id(), mode.name(), mode.version(), mode.provider(),
                state, mode.customers() });
    }

    private static Map<String, Object> document(ModeInfo mode) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", mode.id());
        document.put("name", mode.name());
        document.put("version", mode.version());
        document.put("provider", mode.provider());
        document.put("installed", mode.installed());
        document.put("enabled", mode.enabled());
        document.put("customers", mode.customers());
        return document;
    }
}
