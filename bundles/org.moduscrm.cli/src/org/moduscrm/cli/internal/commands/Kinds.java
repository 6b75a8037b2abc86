package org.moduscrm.cli.internal.commands;

/** How help lists kinds of file. */
final class Kinds {

    private static final int WIDTH = 12;

    private Kinds() {
    }

    static String line(String kind, String label) {
        return "  " + kind + " ".repeat(Math.max(1, WIDTH - kind.length())) + label;
    }
}
