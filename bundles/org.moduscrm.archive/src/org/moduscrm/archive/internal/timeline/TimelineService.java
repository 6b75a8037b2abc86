package org.moduscrm.archive.internal.timeline;

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

    private final ArchiveCore core;

    public TimelineService(ArchiveCore core) {
        this.core = core;
    }

    @Override
    public List<TimelineEntry> page(UUID customer, TimelineCursor after, Set<String> kinds, int limit) {
        return core.read(reading -> {
            DataReader data = new ReaderAdapter(reading);
            TimelineRequest request = new TimelineRequest(data, core.zone(), customer, after, limit);
            return sources(data).stream().filter(source -> kinds.isEmpty() || kinds.contains(source.kind()))
                    .flatMap(source -> source.entries(request).stream())
                    .sorted(Comparator.comparing(TimelineEntry::at).thenComparing(TimelineEntry::recordId).reversed())
                    .limit(limit).toList();
        });
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
