package org.moduscrm.archive.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.moduscrm.archive.service.Timeline;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.ui.internal.timeline.TimelinePresenter;
import org.moduscrm.archive.ui.internal.timeline.TimelinePresenter.Page;

/** The timeline is read page by page. */
class TimelinePresenterTest {

    private static final int MANY = 120;

    private final Timeline timeline = new ManyEntries();
    private final TimelinePresenter presenter = new TimelinePresenter(UUID.randomUUID());

    private static final class ManyEntries implements Timeline {

        private final List<TimelineEntry> all = IntStream.range(0, MANY)
                .mapToObj(i -> new TimelineEntry(i % 2 == 0 ? "order" : "activity", new UUID(0, i),
                        Instant.ofEpochSecond(i / 3), false, "Entry " + i, null, null, null, null))
                .sorted(Comparator.comparing(TimelineEntry::at).thenComparing(TimelineEntry::recordId).reversed())
                .toList();

        @Override
        public List<TimelineEntry> page(UUID customer, TimelineCursor after, Set<String> kinds, int limit) {
            return all.stream().filter(entry -> kinds.isEmpty() || kinds.contains(entry.kind()))
                    .filter(entry -> isAfter(entry, after)).limit(limit).toList();
        }

        @Override
        public List<TimelineEntry> page(UUID customer, TimelineCursor after, Filter filter, int limit) {
            return page(customer, after, filter.kinds(), MANY).stream().filter(filter::admits).limit(limit).toList();
        }

        @Override
        public List<TimelineEntry> planned(UUID customer, Set<String> kinds, int limit) {
            return List.of();
        }

        private static boolean isAfter(TimelineEntry entry, TimelineCursor cursor) {
            int moment = entry.at().compareTo(cursor.at());
            return moment < 0 || moment == 0 && entry.recordId().compareTo(cursor.recordId()) < 0;
        }

        @Override
        public List<Kind> kinds() {
            return List.of(new Kind("order", "Order"), new Kind("activity", "Follow-up"));
        }
    }

    private Page newest() {
        return TimelinePresenter.read(timeline, presenter.newest());
    }

    private Page older() {
        return TimelinePresenter.read(timeline, presenter.older());
    }

    @Test
    void beginsWithTheNewestFifty() {
        presenter.show(newest());

        assertEquals(TimelinePresenter.PAGE_SIZE, presenter.entries().size());
        assertEquals("Entry 119", presenter.entries().getFirst().title());
        assertTrue(presenter.hasMore());
    }

    @Test
    void goesOnBelowWithoutGapOrRepetition() {
        presenter.show(newest());
        presenter.show(older());
        presenter.show(older());

        assertEquals(MANY, presenter.entries().stream().map(TimelineEntry::recordId).distinct().count());
        assertEquals(MANY, presenter.entries().size());
        assertFalse(presenter.hasMore());
    }

    @Test
    void aRefreshKeepsWhatWasUnfolded() {
        presenter.show(newest());
        presenter.show(older());
        presenter.show(newest());

        assertEquals(100, presenter.entries().size());
    }

    @Test
    void anOlderPageThatArrivesTwiceIsShownOnce() {
        presenter.show(newest());
        Page older = older();

        assertTrue(presenter.show(older));
        assertFalse(presenter.show(older));
        assertEquals(100, presenter.entries().size());
    }

    @Test
    void aPageOfTheChoiceBeforeIsDropped() {
        Page everything = newest();
        presenter.choose(Set.of("order"));

        assertFalse(presenter.show(everything));
        assertTrue(presenter.show(newest()));
        assertEquals(Set.of("order"), Set.copyOf(presenter.entries().stream().map(TimelineEntry::kind).toList()));
    }

    @Test
    void aTextNarrowsTheListAndPagesGoOn() {
        presenter.search("entry 1");
        presenter.show(newest());

        assertEquals(31, presenter.entries().size(), "1, 10 to 19, 100 to 119");
        assertTrue(presenter.isFiltered());
    }
}
