package org.moduscrm.cli.internal.team;

import java.io.Console;
import java.util.Optional;

import org.moduscrm.archive.spi.team.PasswordPrompt;

/** Asks on the terminal, without showing what is typed; where there is none, nobody is asked. */
public final class ConsolePrompt implements PasswordPrompt {

    @Override
    public boolean canAsk() {
        return System.console() != null;
    }

    @Override
    public Optional<char[]> ask(String address, String user) {
        Console console = System.console();
        return console == null ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s ", Messages.bind(Messages.password, user, address)));
    }
}
