package org.moduscrm.archive.spi.command;

import java.util.Map;

/** A command failed. The message is in the user's language and says what happened, to what, and what to do. */
public class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, ?> details;

    public CommandException(String message, Throwable cause) {
        this(message, Map.of(), cause);
    }

    /** @param details more for programs: texts, numbers, lists and maps, which stand beside the message in JSON */
    public CommandException(String message, Map<String, ?> details, Throwable cause) {
        super(message, cause);
        this.details = Map.copyOf(details);
    }

    public Map<String, ?> details() {
        return details;
    }
}
