package org.moduscrm.archive.internal.trade.timeline;

import org.moduscrm.archive.internal.timeline.DayTimeline;
import org.moduscrm.archive.internal.trade.Messages;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Service cases, on the day on which they came in. */
@Component(service = TimelineSource.class)
public class CaseTimeline extends DayTimeline {

    public CaseTimeline() {
        super("service-case", "service_case", "doc_date", "doc_no", null, "subject");
    }

    @Override
    public String kindLabel() {
        return Messages.kindServiceCase;
    }

    @Override
    protected String title(String named) {
        return Messages.bind(Messages.timelineCase, named);
    }

    @Override
    protected String detail(DataRow row, int first) {
        return row.text(first);
    }
}
