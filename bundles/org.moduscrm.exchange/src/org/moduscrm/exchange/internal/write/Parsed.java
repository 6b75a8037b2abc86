package org.moduscrm.exchange.internal.write;

import java.util.List;

import org.moduscrm.archive.spi.exchange.Problem;

/**
 * A row of a file as read.
 *
 * @param line its first line
 * @param value null when the row is bad and is rejected
 * @param problems what is wrong with it; a row may have problems and be good enough all the same
 */
public record Parsed<T>(long line, T value, List<Problem> problems) {

    public static <T> Parsed<T> good(long line, T value) {
        return new Parsed<>(line, value, List.of());
    }

    public static <T> Parsed<T> bad(long line, Problem problem) {
        return new Parsed<>(line, null, List.of(problem));
    }
}
