package org.moduscrm.application.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;

/**
 * The arguments of our own; what the framework understands ({@code -nl}, {@code -data}) it has taken before.
 *
 * @param archive the folder of the archive to open, or empty for the usual one
 * @param view    the view to bring to the front, or empty
 * @param size    width and height of the window in pixels
 * @param file    the file a picture goes to, or empty
 */
public record Arguments(Optional<Path> archive, Optional<String> view, Point size, Optional<Path> file) {

    private static final Point USUAL_SIZE = new Point(1366, 768);
    private static final int SMALLEST = 320;
    private static final int LARGEST = 8192;

    /** Says in the user's words which argument is wrong. */
    public static final class WrongUse extends Exception {
        private static final long serialVersionUID = 1L;

        WrongUse(String message) {
            super(message);
        }
    }

    /** @throws WrongUse when an argument has no value, or one that makes no sense */
    public static Arguments of(IApplicationContext context) throws WrongUse {
        Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return parse(given instanceof String[] arguments ? arguments : new String[0]);
    }

    /** @throws WrongUse when an argument has no value, or one that makes no sense */
    public static Arguments parse(String... arguments) throws WrongUse {
        Optional<Path> archive = Optional.empty();
        Optional<String> view = Optional.empty();
        Optional<Path> file = Optional.empty();
        Point size = USUAL_SIZE;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
            case "--archive" -> archive = Optional.of(path(value(arguments, ++i, argument)));
            case "--view" -> view = Optional.of(value(arguments, ++i, argument));
            case "--size" -> size = size(value(arguments, ++i, argument));
            default -> {
                if (argument.startsWith("--")) {
                    throw new WrongUse(NLS.bind(Messages.Arguments_unknown, argument));
                }
                // A single dash is the framework's or the tool kit's; its value may follow, so a file needs no dash before it.
                if (!argument.startsWith("-") && file.isEmpty() && !isValueOfFramework(arguments, i)) {
                    file = Optional.of(path(argument));
                }
            }
            }
        }
        return new Arguments(archive, view, size, file);
    }

    private static boolean isValueOfFramework(String[] arguments, int i) {
        return i > 0 && arguments[i - 1].startsWith("-") && !arguments[i - 1].startsWith("--");
    }

    private static String value(String[] arguments, int i, String name) throws WrongUse {
        if (i >= arguments.length || arguments[i].startsWith("-")) {
            throw new WrongUse(NLS.bind(Messages.Arguments_noValue, name));
        }
        return arguments[i];
    }

    private static Path path(String text) throws WrongUse {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new WrongUse(NLS.bind(Messages.Arguments_noPath, text));
        }
    }

    private static Point size(String text) throws WrongUse {
        String[] parts = text.toLowerCase().split("x", -1);
        try {
            Point size = new Point(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            if (Math.min(size.x, size.y) >= SMALLEST && Math.max(size.x, size.y) <= LARGEST && parts.length == 2) {
                return size;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // falls through: one message for all that is wrong about a size
        }
        throw new WrongUse(NLS.bind(Messages.Arguments_noSize, text));
    }
}
