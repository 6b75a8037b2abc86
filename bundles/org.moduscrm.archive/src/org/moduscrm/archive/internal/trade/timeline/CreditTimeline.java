package org.moduscrm.archive.internal.trade.timeline;

import org.moduscrm.archive.internal.timeline.DayTimeline;
import org.moduscrm.archive.internal.trade.Messages;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Credit notes, on their day. */
@Component(service = TimelineSource.class)
public class CreditTimeline extends DayTimeline {

    public CreditTimeline() {
        super("credit-note", "credit_note", "doc_date", "doc_no", "total", "reason");
    }

    @Override
    public String kindLabel() {
        return Messages.kindCreditNote;
    }

    @Override
    protected String title(String named) {
        return Messages.bind(Messages.timelineCredit, named);
    }

    @Override
    protected String detail(DataRow row, int first) {
        return row.text(first);
    }
}
