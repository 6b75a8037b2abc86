package org.moduscrm.cli.internal.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.ArchiveManager.Migration;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.CommandException;
import org.moduscrm.archive.spi.command.Invocation;

/** Brings the tables of an archive up to the program, as the owner of its database. */
final class MigrateCommand implements Command {

    private final ArchiveManager archives;

    MigrateCommand(ArchiveManager archives) {
        this.archives = archives;
    }

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String summary() {
        return Messages.migrateSummary;
    }

    @Override
    public List<String> details() {
        return List.of(Messages.migrateWhere, Messages.migrateWho, Messages.migrateAgain);
    }

    @Override
    public ArchiveUse archiveUse() {
        return ArchiveUse.FOLDER;
    }

    @Override
    public boolean offersJson() {
        return true;
    }

    @Override
    public int run(Invocation invocation) {
        Path folder = invocation.archiveFolder();
        if (!archives.exists(folder)) {
            throw new CommandException(Messages.bind(Messages.noArchive, folder), null);
        }
        List<Migration> done = archives.migrate(folder);
        StringBuilder text = new StringBuilder();
        done.forEach(step -> text.append(
                Messages.bind(Messages.migrateDone, new Object[] {step.bundle(), step.number(), step.title()})).append('\n'));
        if (done.isEmpty()) {
            text.append(Messages.bind(Messages.migrateNothing, folder)).append('\n');
        }
        invocation.result(Map.of("folder", folder.toString(), "migrations",
                done.stream().map(MigrateCommand::document).toList()), text.toString());
        return FINE;
    }

    private static Map<String, Object> document(Migration step) {
        return Map.of("bundle", step.bundle(), "level", step.number(), "title", step.title());
    }
}
