package org.moduscrm.cli.internal.commands;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.moduscrm.archive.service.Modes;
import org.moduscrm.archive.service.Modes.ModeInfo;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.CommandException;
import org.moduscrm.archive.spi.command.CommandParameter;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.cli.internal.Messages;

/** Switches a mode on or off. */
final class ModeSwitchCommand implements Command {

    private final boolean on;

    ModeSwitchCommand(boolean on) {
        this.on = on;
    }

    @Override
    public String name() {
        return on ? "enable" : "disable";
    }

    @Override
    public String summary() {
        return on ? Messages.modesEnable : Messages.modesDisable;
    }

    @Override
    public List<CommandParameter> parameters() {
        return List.of(CommandParameter.one("ID", Messages.modesId));
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
        String id = invocation.parameters().getFirst();
        Modes modes = invocation.archive().modes();
        List<String> known = modes.list().stream().map(ModeInfo::id).toList();
        if (!known.contains(id)) {
            throw new CommandException(Messages.bind(Messages.modesUnknown, id,
                    known.stream().collect(Collectors.joining(", "))), null);
        }
        modes.setEnabled(Route.COMMAND, id, on);
        invocation.result(Map.of("id", id, "enabled", on),
                Messages.bind(on ? Messages.modesEnabled : Messages.modesDisabled, id) + '\n');
        return FINE;
    }
}
