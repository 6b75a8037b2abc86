package org.moduscrm.archive.service;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.osgi.annotation.versioning.ProviderType;

/** Everything that happened with a customer, from every source. */
@ProviderType
public interface Timeline {

    /**
     * A page, newest first.
     *
     * @param after where the page before ended; {@link TimelineCursor#START} for the newest entries
     * @param kinds ids of the kinds wanted; empty for all
     * @param limit at most so many; entries of one record and moment are never parted, so there may be a few more
     */
    List<TimelineEntry> page(UUID customer, TimelineCursor after, Set<String> kinds, int limit);

    /** A page of those entries that a filter lets through, newest first; fewer than the limit only at the end. */
    List<TimelineEntry> page(UUID customer, TimelineCursor after, Filter filter, int limit);

    /**
     * What is planned, the one due first on top.
     *
     * @param kinds ids of the kinds wanted; empty for all
     * @param limit at most so many
     */
    List<TimelineEntry> planned(UUID customer, Set<String> kinds, int limit);

    /** The kinds there are, with their names in the user's language, in the order in which to offer them. */
    List<Kind> kinds();

    record Kind(String id, String label) {
    }

    /**
     * Which entries are wanted.
     *
     * @param kinds ids of kinds; empty for all
     * @param text must stand in title, detail or name, in upper or lower case; empty for any
     * @param planned whether what is still planned is wanted
     */
    record Filter(Set<String> kinds, String text, boolean planned) {

        public Filter {
            kinds = Set.copyOf(kinds);
            text = text.strip().toLowerCase(Locale.ROOT);
        }

        /** Whether an entry has the text and the state wanted; its kind is not looked at. */
        public boolean admits(TimelineEntry entry) {
            return (planned || !"PLANNED".equals(entry.state()))
                    && (text.isEmpty() || has(entry.title()) || has(entry.detail()) || has(entry.who()));
        }

        private boolean has(String words) {
            return words != null && words.toLowerCase(Locale.ROOT).contains(text);
        }
    }
}
