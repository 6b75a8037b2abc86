package org.moduscrm.cli.internal.commands;

import java.util.List;

import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.cli.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** What can be done with modes. */
@Component
public final class ModesCommand implements Command {

    @Override
    public String name() {
        return "modes";
    }

    @Override
    public String summary() {
        return Messages.modesSummary;
    }

    @Override
    public List<Command> subcommands() {
        return List.of(new ModesListCommand(), new ModeSwitchCommand(true), new ModeSwitchCommand(false));
    }

    @Override
    public int run(Invocation invocation) {
        throw new IllegalStateException("Only its subcommands can be run");
    }
}
