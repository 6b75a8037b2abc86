package org.moduscrm.archive.spi.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.moduscrm.archive.service.Archive;
import org.osgi.annotation.versioning.ProviderType;

/** One run of a command: what was typed, and where the answer goes. Used by one thread. */
@ProviderType
public interface Invocation {

    /** What stood behind the command, in order. */
    List<String> parameters();

    /** Whether an option was given. @param name as declared */
    boolean has(String option);

    /** The value of an option; empty when it was not given. */
    Optional<String> value(String option);

    /**
     * The value of an option as a whole number.
     *
     * @throws UsageException when it is no number, or outside the bounds, which are included
     */
    long number(String option, long fallback, long least, long most);

    /** A file as typed, relative to the folder where the user stands. */
    Path path(String typed);

    /** The folder that {@code --archive} names, or the default one. */
    Path archiveFolder();

    /**
     * The archive. Opened at the first call and closed by the command line after the run.
     *
     * @throws org.moduscrm.archive.service.ArchiveException when it cannot be opened
     */
    Archive archive();

    /** Whether the result is wanted as JSON. */
    boolean json();

    /**
     * The result. With {@code --json} the document goes to the standard output, else the text. To be called at most once.
     *
     * @param document maps with text keys, lists, texts, numbers and truth values; order is kept
     * @param text the same for people; lines end with a line feed
     */
    void result(Map<String, ?> document, String text);

    /** Something to tell besides the result; one line on the standard error, flushed. */
    void note(String line);
}
