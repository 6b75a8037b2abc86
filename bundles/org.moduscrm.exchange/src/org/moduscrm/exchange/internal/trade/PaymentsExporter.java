package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.spi.exchange.Exporter;
import org.moduscrm.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Payments as a table. */
@Component(service = Exporter.class)
public final class PaymentsExporter extends TradeExporter {

    public PaymentsExporter() {
        super("payments", PaymentsImporter.LAYOUT,
                "payment d", "d.doc_no", "d.doc_date", true,
                List.of(), List.of(),
                null);
    }

    @Override
    public String label() {
        return Messages.kindPayments;
    }
}
