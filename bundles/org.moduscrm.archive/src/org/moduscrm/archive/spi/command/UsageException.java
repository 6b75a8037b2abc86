package org.moduscrm.archive.spi.command;

/** The arguments of a command make no sense. The message is in the user's language and names the argument. */
public class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
