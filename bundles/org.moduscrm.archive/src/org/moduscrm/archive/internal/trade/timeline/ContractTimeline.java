package org.moduscrm.archive.internal.trade.timeline;

import org.moduscrm.archive.internal.timeline.DayTimeline;
import org.moduscrm.archive.internal.trade.Messages;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Contracts, on the day of their signature. */
@Component(service = TimelineSource.class)
public class ContractTimeline extends DayTimeline {

    public ContractTimeline() {
        super("contract", "contract", "doc_date", "doc_no", "total", "title");
    }

    @Override
    public String kindLabel() {
        return Messages.kindContract;
    }

    @Override
    protected String title(String named) {
        return Messages.bind(Messages.timelineContract, named);
    }

    @Override
    protected String detail(DataRow row, int first) {
        return row.text(first);
    }
}
