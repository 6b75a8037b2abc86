package org.moduscrm.archive.internal.trade.timeline;

import org.moduscrm.archive.internal.timeline.DayTimeline;
import org.moduscrm.archive.internal.trade.Messages;
import org.moduscrm.archive.internal.trade.TradeTypes;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Opportunities, on the day on which they were won, lost or given up. */
@Component(service = TimelineSource.class)
public class OpportunityTimeline extends DayTimeline {

    public OpportunityTimeline() {
        super("opportunity", "opportunity", "closed_on", "title", "amount", "outcome");
    }

    @Override
    public String kindLabel() {
        return Messages.kindOpportunity;
    }

    @Override
    protected String title(String named) {
        return Messages.bind(Messages.timelineOpportunity, named);
    }

    @Override
    protected String detail(DataRow row, int first) {
        return new TradeTypes().word(kind(), "outcome", row.text(first));
    }
}
