package org.moduscrm.archive.internal.timeline;

import java.util.List;
import java.util.stream.Stream;

import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.spi.timeline.TimelineRequest;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Follow-ups, done, planned and cancelled. */
@Component
public class ActivityTimeline implements TimelineSource {

    private static final String SELECT = """
            select a.id, a.happens_at, a.subject, a.body, u.display_name, a.status, a.kind, a.whole_day, a.place,
                a.result_text
            from activity a left join app_user u on u.id = a.owner_id
            """;
    private static final String AFTER = """
            where a.customer_id = ? and a.happens_at <= ? and (a.happens_at < ? or a.id < ?)
            order by a.happens_at desc, a.id desc
            """;
    private static final String PLANNED = """
            where a.customer_id = ? and a.status = 'PLANNED' order by a.happens_at, a.id
            """;

    @Override
    public String kind() {
        return "activity";
    }

    @Override
    public String kindLabel() {
        return Messages.activityTimelineKind;
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) {
        TimelineCursor after = request.after();
        return request.data().query(SELECT + AFTER + first(request),
                List.of(request.customer(), after.at(), after.at(), after.recordId()), this::entry);
    }

    @Override
    public List<TimelineEntry> planned(TimelineRequest request) {
        return request.data().query(SELECT + PLANNED + first(request), List.of(request.customer()), this::entry);
    }

    private static String first(TimelineRequest request) {
        return "fetch first " + request.limit() + " rows only";
    }

    /** What came of it says more than what it was about; the place says the least. */
    private TimelineEntry entry(DataRow row) {
        String detail = Stream.of(row.text(10), row.text(4), row.text(9)).filter(text -> text != null).findFirst()
                .orElse(null);
        return new TimelineEntry(kind(), row.uuid(1), row.instant(2), row.flag(8), row.text(3), detail, row.text(5), null,
                row.text(6), row.text(7));
    }
}
