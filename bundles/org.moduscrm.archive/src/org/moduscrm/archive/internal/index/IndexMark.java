package org.moduscrm.archive.internal.index;

import java.util.List;
import java.util.UUID;

import org.moduscrm.persistence.Reading;

/**
 * What the index notes with each commit to recognise its database again. The index is committed first and the change sets
 * are marked in the database after that, so a crash in between leaves the state before; any other difference means that
 * one of the two was copied back from another time.
 *
 * @param archive whose customers the index holds
 * @param before number of indexed change sets before the commit
 * @param after and after it
 * @param last the last change set that was indexed; null when there was none
 */
record IndexMark(String archive, long before, long after, UUID last) {

    private static final String NONE = "-";

    @Override
    public String toString() {
        return String.join(" ", archive, Long.toString(before), Long.toString(after), last == null ? NONE : last.toString());
    }

    /** Reads a mark; null for one that was not written by {@link #toString}. */
    static IndexMark parse(String text) {
        final String[] parts = text.split(" ");
        if (parts.length != 4) {
            return null;
        }
        try {
            return new IndexMark(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]),
                    parts[3].equals(NONE) ? null : UUID.fromString(parts[3]));
        } catch (final IllegalArgumentException e) {
            return null;
        }
    }

    static String archiveOf(Reading reading) {
        return reading.query("select setting from archive_setting where name = 'archive.id'", List.of(),
                row -> row.text(1)).stream().findFirst().orElse(NONE);
    }

    static long countOf(Reading reading) {
        return reading.query("select count(*) from change_set where indexed = true", List.of(), row -> row.number(1))
                .getFirst();
    }

    /**
     * Whether the index holds what the database counts as indexed, or just a commit more.
     *
     * @param archiveNow identity of the database's archive
     * @param count number of its indexed change sets
     */
    boolean fits(Reading reading, String archiveNow, long count) {
        if (!archive.equals(archiveNow)) {
            return false;
        }
        if (last == null) {
            return count == after;
        }
        final List<Boolean> indexed = reading.query("select indexed from change_set where id = ?", List.of(last),
                row -> row.flag(1));
        return !indexed.isEmpty() && count == (indexed.getFirst() ? after : before);
    }
}
