package org.moduscrm.archive.spi.command;

/**
 * What stands behind a command.
 *
 * @param label what it is called in help, in upper case, such as {@code FILE}
 * @param summary in the user's language
 * @param required whether at least one must be given
 * @param repeatable whether several may be given; only the last parameter of a command may be
 */
public record CommandParameter(String label, String summary, boolean required, boolean repeatable) {

    public static CommandParameter one(String label, String summary) {
        return new CommandParameter(label, summary, true, false);
    }

    public static CommandParameter several(String label, String summary) {
        return new CommandParameter(label, summary, true, true);
    }
}
