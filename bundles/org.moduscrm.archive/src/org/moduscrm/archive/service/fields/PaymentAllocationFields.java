package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Payment;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link PaymentAllocation}. */
public final class PaymentAllocationFields {

    public static final Attribute<PaymentAllocation, Reference> PAYMENT = Attribute.reference("payment", Payment.class,
            PaymentAllocation::payment, PaymentAllocation::setPayment, Payment::number);
    public static final Attribute<PaymentAllocation, Reference> INVOICE = Attribute.reference("invoice", Invoice.class,
            PaymentAllocation::invoice, PaymentAllocation::setInvoice, Invoice::number);
    public static final Attribute<PaymentAllocation, Money> AMOUNT = Attribute.of("amount", Money.class,
            PaymentAllocation::amount, PaymentAllocation::setAmount);

    public static final RecordType<PaymentAllocation> TYPE = new RecordType<>("payment-allocation", PaymentAllocation.class, PaymentAllocation::new,
            allocation -> allocation.payment() == null ? null : allocation.payment().customer(), allocation -> String.valueOf(allocation.amount()), List.of(PAYMENT, INVOICE, AMOUNT));

    private PaymentAllocationFields() {
    }
}
