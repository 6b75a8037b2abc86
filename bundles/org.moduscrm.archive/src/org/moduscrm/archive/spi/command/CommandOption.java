package org.moduscrm.archive.spi.command;

/**
 * An option of a command.
 *
 * @param name as typed, with its hyphens, such as {@code --limit}
 * @param value what the value is called in help, in upper case; null for a flag, which takes none
 * @param summary in the user's language
 */
public record CommandOption(String name, String value, String summary) {

    public static CommandOption flag(String name, String summary) {
        return new CommandOption(name, null, summary);
    }

    public boolean isFlag() {
        return value == null;
    }
}
