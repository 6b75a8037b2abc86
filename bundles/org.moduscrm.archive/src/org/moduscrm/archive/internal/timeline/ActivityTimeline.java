package org.moduscrm.archive.internal.timeline;

import java.util.List;

import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.spi.timeline.TimelineRequest;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Follow-ups, done, planned and cancelled. */
@Component
public class ActivityTimeline implements TimelineSource {

    private static final String SELECT = """
            select a.id, a.happens_at, a.subject, a.body, u.display_name, a.status
            from activity a left join app_user u on u.id = a.owner_id
            where a.customer_id = ? and a.happens_at <= ? and (a.happens_at < ? or a.id < ?)
            order by a.happens_at desc, a.id desc
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
        return request.data().query(SELECT + "fetch first " + request.limit() + " rows only",
                List.of(request.customer(), after.at(), after.at(), after.recordId()),
                row -> new TimelineEntry(kind(), row.uuid(1), row.instant(2), false, row.text(3), row.text(4),
                        row.text(5), null, row.text(6)));
    }
}
