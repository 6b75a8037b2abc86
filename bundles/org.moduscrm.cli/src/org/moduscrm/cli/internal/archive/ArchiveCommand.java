package org.moduscrm.cli.internal.archive;

import java.util.List;

import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.Invocation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What can be done with an archive as a whole. */
@Component
public final class ArchiveCommand implements Command {

    private final ArchiveManager archives;

    @Activate
    public ArchiveCommand(@Reference ArchiveManager archives) {
        this.archives = archives;
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public String summary() {
        return Messages.archiveSummary;
    }

    @Override
    public List<Command> subcommands() {
        return List.of(new MigrateCommand(archives));
    }

    @Override
    public int run(Invocation invocation) {
        throw new IllegalStateException("Only its subcommands can be run");
    }
}
