package org.moduscrm.archive.service;

/**
 * Asks for a window of the customer list.
 *
 * @param text part of a name, code, contact, phone or mail; blank for all
 * @param size rows wanted, 1 to {@value #MAX_SIZE}
 */
public record CustomerQuery(String text, CustomerSort sort, boolean ascending, Page page, int size) {

    /** A list holds at most so many rows at once. */
    public static final int MAX_SIZE = 2_000;

    public CustomerQuery {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("A window has 1 to " + MAX_SIZE + " rows, not " + size);
        }
    }

    /** Which part of the result. */
    public sealed interface Page {

        record First() implements Page {
        }

        record Last() implements Page {
        }

        /** The rows that follow a cursor of an earlier window. */
        record After(String cursor) implements Page {
        }

        /** The rows that come before a cursor of an earlier window. */
        record Before(String cursor) implements Page {
        }

        /** The rows from the first one whose sort value begins with, or comes after, a prefix. */
        record From(String prefix) implements Page {
        }
    }

    public static CustomerQuery first(int size) {
        return new CustomerQuery("", CustomerSort.NAME, true, new Page.First(), size);
    }

    public boolean hasText() {
        return text != null && !text.isBlank();
    }
}
