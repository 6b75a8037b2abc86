package org.moduscrm.archive.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.ReaderAdapter;
import org.moduscrm.archive.internal.modes.ModeSwitches;
import org.moduscrm.archive.service.Timeline;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.spi.timeline.TimelineRequest;
import org.moduscrm.archive.spi.timeline.TimelineSource;

/** Merges the entries of all sources. */
public final class TimelineService implements Timeline {

    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::at)
            .thenComparing(TimelineEntry::recordId).reversed();

    /** When looking for a text, so many entries are read at once. */
    private static final int FILTERED_STEP = 200;

    private final ArchiveCore core;

    public TimelineService(ArchiveCore core) {
        this.core = core;
    }

    @Override
    public List<TimelineEntry> page(UUID customer, TimelineCursor after, Set<String> kinds, int limit) {
        return core.read(reading -> {
            DataReader data = new ReaderAdapter(reading);
            return merged(sources(data, kinds), new TimelineRequest(data, core.zone(), customer, after, limit));
        });
    }

    @Override
    public List<TimelineEntry> page(UUID customer, TimelineCursor after, Filter filter, int limit) {
        return core.read(reading -> {
            DataReader data = new ReaderAdapter(reading);
            List<TimelineSource> sources = sources(data, filter.kinds());
            int step = filter.text().isEmpty() ? limit : Math.max(limit, FILTERED_STEP);
            List<TimelineEntry> found = new ArrayList<>();
            TimelineCursor place = after;
            List<TimelineEntry> entries;
            do {
                entries = merged(sources, new TimelineRequest(data, core.zone(), customer, place, step));
                entries.stream().filter(filter::admits).forEach(found::add);
                place = entries.isEmpty() ? place : TimelineCursor.after(entries.getLast());
            } while (found.size() < limit && entries.size() >= step);
            return whole(found, limit);
        });
    }

    @Override
    public List<TimelineEntry> planned(UUID customer, Set<String> kinds, int limit) {
        return core.read(reading -> {
            DataReader data = new ReaderAdapter(reading);
            TimelineRequest request = new TimelineRequest(data, core.zone(), customer, TimelineCursor.START, limit);
            return sources(data, kinds).stream().flatMap(source -> source.planned(request).stream())
                    .sorted(NEWEST_FIRST.reversed()).limit(limit).toList();
        });
    }

    private static List<TimelineEntry> merged(List<TimelineSource> sources, TimelineRequest request) {
        return whole(sources.stream().flatMap(source -> source.entries(request).stream()).sorted(NEWEST_FIRST).toList(),
                request.limit());
    }

    /** A page ends at a place, and a place names moment and record: what shares both with its last entry goes with it. */
    private static List<TimelineEntry> whole(List<TimelineEntry> entries, int limit) {
        if (entries.size() <= limit) {
            return entries;
        }
        int end = limit;
        TimelineCursor place = TimelineCursor.after(entries.get(limit - 1));
        while (end < entries.size() && TimelineCursor.after(entries.get(end)).equals(place)) {
            end++;
        }
        return List.copyOf(entries.subList(0, end));
    }

    private List<TimelineSource> sources(DataReader data, Set<String> kinds) {
        return sources(data).stream().filter(source -> kinds.isEmpty() || kinds.contains(source.kind())).toList();
    }

    private List<TimelineSource> sources(DataReader data) {
        ModeSwitches switches = ModeSwitches.read(data);
        return core.contributions().timelineSources().stream()
                .filter(source -> source.modeId() == null || switches.isEnabled(source.modeId())).toList();
    }

    @Override
    public List<Kind> kinds() {
        return core.read(reading -> sources(new ReaderAdapter(reading)).stream()
                .map(source -> new Kind(source.kind(), source.kindLabel())).toList());
    }
}
