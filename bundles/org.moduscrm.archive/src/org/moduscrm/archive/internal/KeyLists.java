package org.moduscrm.archive.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Keys for statements with a list of them. The engine compiles a statement anew for every length of its list, which takes
 * longer than running it; so lists have one of a few lengths, filled up with their last key.
 */
public final class KeyLists {

    private static final int[] LENGTHS = { 1, 5, 20, 50, 200 };

    private KeyLists() {
    }

    /** The keys in parts, in their order, each with one of the few lengths. */
    public static <K> List<List<K>> of(Collection<? extends K> keys) {
        final List<K> all = List.copyOf(keys);
        final int longest = LENGTHS[LENGTHS.length - 1];
        final List<List<K>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += longest) {
            parts.add(filledUp(all.subList(from, Math.min(from + longest, all.size()))));
        }
        return parts;
    }

    private static <K> List<K> filledUp(List<K> keys) {
        int length = 0;
        while (LENGTHS[length] < keys.size()) {
            length++;
        }
        final List<K> part = new ArrayList<>(keys);
        part.addAll(Collections.nCopies(LENGTHS[length] - keys.size(), keys.getLast()));
        return part;
    }
}
