package org.moduscrm.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.command.Command.ArchiveUse;
import org.moduscrm.archive.spi.command.CommandException;
import org.moduscrm.archive.spi.command.Invocation;
import org.moduscrm.archive.spi.command.UsageException;

import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** One run of a command. Closing it closes the archive that it opened. */
final class RunningCommand implements Invocation, AutoCloseable {

    private final Command command;
    private final ParseResult arguments;
    private final ArchiveManager archives;
    private final Console console;
    private Archive archive;
    private boolean answered;

    RunningCommand(Command command, ParseResult arguments, ArchiveManager archives, Console console) {
        this.command = command;
        this.arguments = arguments;
        this.archives = archives;
        this.console = console;
    }

    @Override
    public List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        for (PositionalParamSpec parameter : arguments.matchedPositionals()) {
            parameters.addAll(parameter.stringValues());
        }
        return parameters;
    }

    @Override
    public boolean has(String option) {
        return arguments.hasMatchedOption(option);
    }

    @Override
    public Optional<String> value(String option) {
        return has(option) ? Optional.of(arguments.matchedOption(option).stringValues().get(0)) : Optional.empty();
    }

    @Override
    public long number(String option, long fallback, long least, long most) {
        Optional<String> text = value(option);
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            long number = Long.parseLong(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // worded below like a number out of bounds
        }
        throw new UsageException(Messages.bind(Messages.notANumber, new Object[] { option, text.get(), least, most }));
    }

    @Override
    public Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new UsageException(Messages.bind(Messages.notAPath, typed));
        }
    }

    @Override
    public Path archiveFolder() {
        return has(CommandSpecs.ARCHIVE) ? path(value(CommandSpecs.ARCHIVE).orElseThrow()) : ArchiveFolder.preset();
    }

    @Override
    public Archive archive() {
        if (archive == null) {
            Path folder = archiveFolder();
            if (command.archiveUse() == ArchiveUse.EXISTING && !archives.exists(folder)) {
                throw new CommandException(Messages.bind(Messages.noArchive, folder), null);
            }
            archive = archives.open(folder);
        }
        return archive;
    }

    @Override
    public boolean json() {
        return has(CommandSpecs.JSON);
    }

    @Override
    public void result(Map<String, ?> document, String text) {
        if (answered) {
            throw new IllegalStateException(command.name() + " gives a second result");
        }
        answered = true;
        if (json()) {
            console.document(document);
        } else {
            console.text(text);
        }
    }

    @Override
    public void note(String line) {
        console.note(line);
    }

    @Override
    public void close() {
        if (archive != null) {
            archive.close();
        }
    }
}
