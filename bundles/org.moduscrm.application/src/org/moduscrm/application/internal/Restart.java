package org.moduscrm.application.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.moduscrm.application.internal.language.Language;

/**
 * Starts the program again as it was started, in another language. The platform's own restart needs its native
 * launcher, which the product does not have.
 */
final class Restart {

    private static final String NL = "-nl";

    private Restart() {
    }

    /** Starts a new process; the caller then ends this one. False when the system refused. */
    static boolean with(Optional<Language> language) {
        List<String> command = command(language, System.getProperty("jpackage.app-path"));
        try {
            new ProcessBuilder(command).inheritIO().start();
            return true;
        } catch (IOException e) {
            ILog.of(Restart.class).error("Restart failed: " + command, e);
            return false;
        }
    }

    private static List<String> command(Optional<Language> language, String packagedLauncher) {
        List<String> command = new ArrayList<>();
        if (packagedLauncher != null) {
            command.add(packagedLauncher);
        } else {
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.add("-cp");
            command.add(System.getProperty("java.class.path"));
            command.add("org.eclipse.equinox.launcher.Main");
        }
        command.addAll(withoutLanguage(System.getProperty("eclipse.commands", "")));
        language.ifPresent(chosen -> command.addAll(List.of(NL, chosen.code())));
        return command;
    }

    /** The arguments of this run, one a line, without a language that was given for this one run. */
    static List<String> withoutLanguage(String commands) {
        List<String> kept = new ArrayList<>();
        boolean skipNext = false;
        for (String argument : commands.split("\n")) {
            if (skipNext) {
                skipNext = false;
            } else if (argument.equalsIgnoreCase(NL)) {
                skipNext = true;
            } else if (!argument.isEmpty()) {
                kept.add(argument);
            }
        }
        return kept;
    }
}
