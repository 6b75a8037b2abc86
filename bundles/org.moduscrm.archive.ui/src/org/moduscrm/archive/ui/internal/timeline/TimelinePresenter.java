package org.moduscrm.archive.ui.internal.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.moduscrm.archive.service.Timeline;
import org.moduscrm.archive.service.Timeline.Filter;
import org.moduscrm.archive.service.Timeline.Kind;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;

/**
 * The timeline of one customer as far as it has been read, newest on top. The state belongs to the user-interface
 * thread; only {@link #read} touches the archive and runs outside it.
 */
public final class TimelinePresenter {

    /** Entries are read in pages of so many. */
    public static final int PAGE_SIZE = 50;

    /**
     * What to read.
     *
     * @param after where the page before ended
     * @param kinds empty for all
     * @param text empty for any
     * @param limit at most so many entries
     */
    public record Request(UUID customer, TimelineCursor after, Set<String> kinds, String text, int limit) {
    }

    /** What was read. @param planned the one due first on top; null where only older entries were asked for */
    public record Page(Request request, List<Kind> kinds, List<TimelineEntry> planned, List<TimelineEntry> entries) {
    }

    private final UUID customer;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private List<TimelineEntry> planned = List.of();
    private List<Kind> kinds = List.of();
    private Set<String> chosen = Set.of();
    private String text = "";
    private boolean more;
    private boolean read;

    public TimelinePresenter(UUID customer) {
        this.customer = customer;
    }

    /** Reads a page; blocks on the archive. */
    public static Page read(Timeline timeline, Request request) {
        List<Kind> there = timeline.kinds();
        // a kind whose mode was switched off must not leave an empty list
        Set<String> wanted = there.stream().map(Kind::id).filter(request.kinds()::contains).collect(Collectors.toSet());
        Filter happened = new Filter(wanted, request.text(), false);
        boolean first = request.after() == TimelineCursor.START;
        List<TimelineEntry> planned = first ? timeline.planned(request.customer(), wanted, PAGE_SIZE).stream()
                .filter(new Filter(wanted, request.text(), true)::admits).toList() : null;
        return new Page(request, there, planned,
                timeline.page(request.customer(), request.after(), happened, request.limit()));
    }

    /** Asks for the newest entries, as many as are shown already, so that a refresh does not fold the list. */
    public Request newest() {
        return new Request(customer, TimelineCursor.START, chosen, text, Math.max(PAGE_SIZE, entries.size()));
    }

    /** Asks for the page below the last entry shown. */
    public Request older() {
        return new Request(customer,
                entries.isEmpty() ? TimelineCursor.START : TimelineCursor.after(entries.getLast()), chosen, text, PAGE_SIZE);
    }

    /** Takes over a page; one that was asked for under another choice is dropped. */
    public boolean show(Page page) {
        if (!page.request().kinds().equals(chosen) || !page.request().text().equals(text)) {
            return false;
        }
        if (page.request().after() == TimelineCursor.START) {
            entries.clear();
            planned = page.planned();
        } else if (!page.request().equals(older())) {
            return false;
        }
        kinds = page.kinds();
        entries.addAll(page.entries());
        more = page.entries().size() >= page.request().limit();
        read = true;
        return true;
    }

    /** Shows only some kinds. @param wanted ids; empty for all */
    public void choose(Set<String> wanted) {
        chosen = Set.copyOf(wanted);
        forget();
    }

    /** Shows only entries with a text. @param wanted empty for any */
    public void search(String wanted) {
        text = wanted.strip();
        forget();
    }

    private void forget() {
        entries.clear();
        planned = List.of();
        more = false;
        read = false;
    }

    public Set<String> chosen() {
        return chosen;
    }

    /** What is still to come or overdue, the one due first on top. */
    public List<TimelineEntry> planned() {
        return planned;
    }

    /** What happened, newest first. */
    public List<TimelineEntry> entries() {
        return List.copyOf(entries);
    }

    public List<Kind> kinds() {
        return kinds;
    }

    /** Name of a kind in the user's language. */
    public String kindLabel(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).map(Kind::label).findFirst().orElse(id);
    }

    public boolean isFiltered() {
        return !chosen.isEmpty() || !text.isEmpty();
    }

    /** Whether there may be older entries than those shown. */
    public boolean hasMore() {
        return more;
    }

    /** Whether a page of the present choice has been shown, so that an empty list means that there is nothing. */
    public boolean isRead() {
        return read;
    }
}
