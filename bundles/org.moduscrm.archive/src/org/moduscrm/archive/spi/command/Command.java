package org.moduscrm.archive.spi.command;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command without a window, such as {@code import}. Implement it as an OSGi service; it must be stateless. What it takes
 * is declared as data, so that help and checks are the same for all.
 *
 * <p>A command that only groups others ({@code modes list}, {@code modes enable}) declares them as {@link #subcommands}
 * and is never run itself.
 */
@ConsumerType
public interface Command {

    /** All went well. */
    int FINE = 0;

    /** The command could not do what it was asked for. */
    int FAILED = 1;

    /** The arguments make no sense; nothing was done. */
    int WRONG_USE = 2;

    /** What the command needs of the archive that {@code --archive} chooses. */
    enum ArchiveUse {
        /** Nothing; the command has no {@code --archive}. */
        NONE,
        /** The folder alone: the command opens nothing, or opens it by itself. */
        FOLDER,
        /** An archive that exists; the command is not run when there is none. */
        EXISTING,
        /** An archive, made empty where there is none. */
        CREATED
    }

    /** One word in lower case, as typed. */
    String name();

    /** What it does, in one line in the user's language. */
    String summary();

    /** Further lines of the help, in the user's language: values that options take, examples. */
    default List<String> details() {
        return List.of();
    }

    /** Besides {@code --help}, {@code --archive} and {@code --json}, which the command line adds itself. */
    default List<CommandOption> options() {
        return List.of();
    }

    /** What stands behind the command, in order. */
    default List<CommandParameter> parameters() {
        return List.of();
    }

    default ArchiveUse archiveUse() {
        return ArchiveUse.NONE;
    }

    /** Whether the result can be had as JSON; the command then has {@code --json}. */
    default boolean offersJson() {
        return false;
    }

    default List<Command> subcommands() {
        return List.of();
    }

    /**
     * Does the work.
     *
     * @return {@link #FINE} or {@link #FAILED}
     * @throws CommandException when it failed, with a message for the user; {@link org.moduscrm.archive.service.ArchiveException}
     *     is shown likewise
     * @throws UsageException when the arguments make no sense
     */
    int run(Invocation invocation);
}
