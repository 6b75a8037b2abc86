package org.moduscrm.archive.internal.trade.timeline;

import org.moduscrm.archive.internal.timeline.DayTimeline;
import org.moduscrm.archive.internal.trade.Messages;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Quotes, on their day. */
@Component(service = TimelineSource.class)
public class QuoteTimeline extends DayTimeline {

    public QuoteTimeline() {
        super("quote", "quote", "doc_date", "doc_no", "total");
    }

    @Override
    public String kindLabel() {
        return Messages.kindQuote;
    }

    @Override
    protected String title(String named) {
        return Messages.bind(Messages.timelineQuote, named);
    }
}
