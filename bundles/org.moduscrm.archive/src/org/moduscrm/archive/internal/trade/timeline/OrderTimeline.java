package org.moduscrm.archive.internal.trade.timeline;

import org.moduscrm.archive.internal.timeline.DayTimeline;
import org.moduscrm.archive.internal.trade.Messages;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Orders, on their day. */
@Component(service = TimelineSource.class)
public class OrderTimeline extends DayTimeline {

    public OrderTimeline() {
        super("order", "sales_order", "ordered_on", "order_no", "total");
    }

    @Override
    public String kindLabel() {
        return Messages.kindOrder;
    }

    @Override
    protected String title(String named) {
        return Messages.bind(Messages.timelineOrder, named);
    }
}
