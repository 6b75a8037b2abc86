package org.moduscrm.archive.ui.internal.timeline;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.moduscrm.archive.spi.timeline.TimelineEntry;

/**
 * A line of the timeline.
 *
 * @param entry null for a heading
 * @param heading null for an entry
 */
record TimelineLine(TimelineEntry entry, String heading) {

    /** Planned entries on top, then what happened; under headings if asked for. */
    static List<TimelineLine> of(List<TimelineEntry> planned, List<TimelineEntry> happened, boolean byMonth, ZoneId zone) {
        List<TimelineLine> lines = new ArrayList<>();
        if (byMonth && !planned.isEmpty()) {
            lines.add(new TimelineLine(null, Messages.timeline_planned));
        }
        planned.forEach(entry -> lines.add(new TimelineLine(entry, null)));
        YearMonth before = null;
        for (TimelineEntry entry : happened) {
            YearMonth month = YearMonth.from(entry.at().atZone(zone));
            if (byMonth && !month.equals(before)) {
                lines.add(new TimelineLine(null, month.format(format())));
            }
            before = month;
            lines.add(new TimelineLine(entry, null));
        }
        return lines;
    }

    private static DateTimeFormatter format() {
        return DateTimeFormatter.ofPattern(Messages.timeline_monthPattern, Locale.getDefault());
    }

    Object key() {
        return entry == null ? heading : entry.kind() + entry.recordId() + entry.at();
    }
}
