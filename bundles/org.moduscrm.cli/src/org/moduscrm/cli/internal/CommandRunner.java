package org.moduscrm.cli.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.ArchiveInUseException;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.CommandException;
import org.moduscrm.archive.spi.command.UsageException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Understands what was typed, runs the command and tells how it ended. */
@Component(service = CommandRunner.class)
public final class CommandRunner {

    private final List<Command> commands;
    private final ArchiveManager archives;
    private final Logger log;

    @Activate
    public CommandRunner(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Command> commands,
            @Reference ArchiveManager archives, @Reference LoggerFactory loggers) {
        this.commands = commands.stream().sorted(Comparator.comparing(Command::name)).toList();
        this.archives = archives;
        this.log = loggers.getLogger(CommandRunner.class);
    }

    /** @return the exit code */
    public int run(String[] arguments, Console console) {
        CommandLine line = CommandSpecs.of(commands);
        boolean json = Arrays.asList(arguments).contains(CommandSpecs.JSON);
        ParseResult result;
        try {
            result = last(line.parseArgs(arguments));
        } catch (ParameterException e) {
            console.failure(json, ParseFailures.worded(e), Map.of());
            console.note(ParseFailures.hint(e));
            return Command.WRONG_USE;
        }
        CommandLine parsed = result.commandSpec().commandLine();
        if (result.hasMatchedOption(CommandSpecs.HELP)) {
            console.text(parsed.getUsageMessage(Ansi.OFF));
            return Command.FINE;
        }
        if (!parsed.getSubcommands().isEmpty()) {
            console.note(parsed.getUsageMessage(Ansi.OFF));
            return Command.WRONG_USE;
        }
        return run((Command) result.commandSpec().userObject(), result, console);
    }

    private static ParseResult last(ParseResult result) {
        return result.hasSubcommand() ? last(result.subcommand()) : result;
    }

    private int run(Command command, ParseResult result, Console console) {
        boolean json = result.hasMatchedOption(CommandSpecs.JSON);
        try (RunningCommand running = new RunningCommand(command, result, archives, console)) {
            return command.run(running);
        } catch (UsageException e) {
            console.failure(json, e.getMessage(), Map.of());
            return Command.WRONG_USE;
        } catch (CommandException e) {
            log.warn("The command {} failed", command.name(), e);
            console.failure(json, e.getMessage(), e.details());
        } catch (ArchiveInUseException e) {
            console.failure(json, e.getMessage(), Map.of("holder", e.holder()));
        } catch (ArchiveException e) {
            log.warn("The command {} failed", command.name(), e);
            console.failure(json, e.getMessage(), Map.of());
        } catch (RuntimeException e) {
            log.error("The command {} failed unexpectedly", command.name(), e);
            console.failure(json, Messages.bind(Messages.unexpected, command.name(), e), Map.of());
        }
        return Command.FAILED;
    }
}
