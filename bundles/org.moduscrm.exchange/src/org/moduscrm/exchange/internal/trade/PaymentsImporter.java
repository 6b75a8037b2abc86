package org.moduscrm.exchange.internal.trade;

import java.util.List;

import org.moduscrm.archive.model.Payment;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.write.Identity;
import org.osgi.service.component.annotations.Component;

/** Payments from a table. */
@Component(service = Importer.class)
public final class PaymentsImporter extends TradeImporter<Payment> {

    static final DocumentLayout<Payment> LAYOUT = new DocumentLayout<>(Column.of("payment_id", Identity.MAX, "收款编号"),
            Column.of("payment_no", 60, "收款单号"), Column.of("paid_on", 40, "date", "日期", "收款日期"), true, false, List.of());

    public PaymentsImporter() {
        super("payments", 50, Payment.class, LAYOUT);
    }

    @Override
    public String label() {
        return Messages.kindPayments;
    }

    @Override
    Payment create() {
        return new Payment();
    }
}
