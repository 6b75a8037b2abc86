package org.moduscrm.archive.internal.trade.timeline;

import org.moduscrm.archive.internal.timeline.DayTimeline;
import org.moduscrm.archive.internal.trade.Messages;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Deliveries, on the day on which the goods left, with their receipt. */
@Component(service = TimelineSource.class)
public class DeliveryTimeline extends DayTimeline {

    public DeliveryTimeline() {
        super("delivery", "delivery", "doc_date", "doc_no", null, "received_on", "received_by");
    }

    @Override
    public String kindLabel() {
        return Messages.kindDelivery;
    }

    @Override
    protected String title(String named) {
        return Messages.bind(Messages.timelineDelivery, named);
    }

    @Override
    protected String detail(DataRow row, int first) {
        if (row.date(first) == null) {
            return null;
        }
        return row.text(first + 1) == null ? Messages.bind(Messages.receiptDay, row.date(first))
                : Messages.bind(Messages.receipt, row.date(first), row.text(first + 1));
    }
}
