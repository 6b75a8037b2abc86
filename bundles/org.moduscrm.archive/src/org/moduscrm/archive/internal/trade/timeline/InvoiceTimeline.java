package org.moduscrm.archive.internal.trade.timeline;

import org.moduscrm.archive.internal.timeline.DayTimeline;
import org.moduscrm.archive.internal.trade.Messages;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Invoices, on their day. */
@Component(service = TimelineSource.class)
public class InvoiceTimeline extends DayTimeline {

    public InvoiceTimeline() {
        super("invoice", "invoice", "doc_date", "doc_no", "total", "due_on");
    }

    @Override
    public String kindLabel() {
        return Messages.kindInvoice;
    }

    @Override
    protected String title(String named) {
        return Messages.bind(Messages.timelineInvoice, named);
    }

    @Override
    protected String detail(DataRow row, int first) {
        return row.date(first) == null ? null : Messages.bind(Messages.dueDay, row.date(first));
    }
}
