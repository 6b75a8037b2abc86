package org.moduscrm.archive.spi.exchange;

import java.nio.file.Path;

/**
 * What is wrong with a file or with a row of it.
 *
 * @param file as it was named
 * @param line from 1; of the row's first line where a row spans several; 0 for the whole file
 * @param column number of the cell in its row for tables, else of the character in its line, from 1; 0 for the whole line
 * @param message the cause, in the user's language, without the place
 */
public record Problem(Path file, long line, int column, String message) {

    /** The place and the cause on one line, as compilers write it. */
    public String asLine() {
        StringBuilder text = new StringBuilder(file.toString()).append(':');
        if (line > 0) {
            text.append(line).append(':');
            if (column > 0) {
                text.append(column).append(':');
            }
        }
        return text.append(' ').append(message).toString();
    }
}
