package org.moduscrm.archive.internal.document;

import java.util.List;

import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.spi.timeline.TimelineRequest;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/**
 * Versions of documents, when they were added. What came with an activity, such as the attachments of a mail, is left out:
 * the activity speaks for it. The record behind an entry is the version.
 */
@Component
public class DocumentTimeline implements TimelineSource {

    private static final String SELECT = """
            select v.id, v.added_at, d.title, v.version_no, v.file_name, v.remark, u.display_name
            from document d join document_version v on v.document_id = d.id left join app_user u on u.id = v.author_id
            where d.customer_id = ? and d.state = 'ACTIVE' and (d.record_kind is null or d.record_kind <> 'activity')
                and v.added_at <= ? and (v.added_at < ? or v.id < ?)
            order by v.added_at desc, v.id desc
            """;

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public String kindLabel() {
        return Messages.timelineKind;
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) {
        TimelineCursor after = request.after();
        return request.data().query(SELECT + "fetch first " + request.limit() + " rows only",
                List.of(request.customer(), after.at(), after.at(), after.recordId()), this::entry);
    }

    private TimelineEntry entry(DataRow row) {
        String title = row.number(4) == 1 ? row.text(3)
                : Messages.bind(Messages.timelineNewVersion, row.text(3), row.number(4));
        String detail = row.text(6) != null ? row.text(6) : row.text(5).equals(row.text(3)) ? null : row.text(5);
        return new TimelineEntry(kind(), row.uuid(1), row.instant(2), false, title, detail, row.text(7), null, null);
    }
}
