package org.moduscrm.archive.internal.trade.timeline;

import org.moduscrm.archive.internal.timeline.DayTimeline;
import org.moduscrm.archive.internal.trade.Messages;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Payments and refunds, on their day. */
@Component(service = TimelineSource.class)
public class PaymentTimeline extends DayTimeline {

    public PaymentTimeline() {
        super("payment", "payment", "doc_date", "doc_no", "total");
    }

    @Override
    public String kindLabel() {
        return Messages.kindPayment;
    }

    @Override
    protected String title(String named) {
        return Messages.bind(Messages.timelinePayment, named);
    }
}
