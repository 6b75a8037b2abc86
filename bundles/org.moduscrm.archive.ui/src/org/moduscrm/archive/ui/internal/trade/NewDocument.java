package org.moduscrm.archive.ui.internal.trade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderState;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.ContractFields;
import org.moduscrm.archive.service.fields.CreditNoteFields;
import org.moduscrm.archive.service.fields.DeliveryFields;
import org.moduscrm.archive.service.fields.InvoiceFields;
import org.moduscrm.archive.service.fields.PaymentFields;
import org.moduscrm.archive.service.fields.QuoteFields;
import org.moduscrm.archive.service.fields.SalesOrderFields;
import org.moduscrm.archive.service.fields.TradeFields;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** The kinds of document in the order of business, and new ones of each. */
final class NewDocument {

    static final List<String> KINDS = List.of("quote", "contract", "order", "delivery", "invoice", "payment",
            "credit-note");

    static final Comparator<EditModel<? extends TradeRecord>> NEWEST_FIRST = Comparator
            .<EditModel<? extends TradeRecord>, LocalDate>comparing(model -> Values.get(model, "day", LocalDate.class),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(EditModel::id).reversed();

    private NewDocument() {
    }

    /** Dated today. */
    static EditModel<? extends TradeRecord> create(String kind, Reference customer, LocalDate today) {
        return switch (kind) {
            case "quote" -> create(QuoteFields.TYPE, QuoteFields.DOCUMENT, customer, today);
            case "contract" -> create(ContractFields.TYPE, ContractFields.DOCUMENT, customer, today);
            case "order" -> {
                var order = create(SalesOrderFields.TYPE, SalesOrderFields.DOCUMENT, customer, today);
                order.set(SalesOrderFields.STATE, OrderState.OPEN);
                yield order;
            }
            case "delivery" -> create(DeliveryFields.TYPE, DeliveryFields.DOCUMENT, customer, today);
            case "invoice" -> create(InvoiceFields.TYPE, InvoiceFields.DOCUMENT, customer, today);
            case "payment" -> create(PaymentFields.TYPE, PaymentFields.DOCUMENT, customer, today);
            case "credit-note" -> create(CreditNoteFields.TYPE, CreditNoteFields.DOCUMENT, customer, today);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    static <D extends TradeRecord> EditModel<D> create(RecordType<D> type, TradeFields<D> fields, Reference customer,
            LocalDate today) {
        EditModel<D> model = EditModel.create(type);
        model.set(fields.customer(), customer);
        model.set(fields.day(), today);
        return model;
    }

    /** The total follows the lines. */
    @SuppressWarnings("unchecked")
    static <D extends TradeRecord> void setTotal(EditModel<D> model, Money total) {
        model.type().attributes().stream().filter(attribute -> attribute.name().equals("total")).findFirst()
                .ifPresent(attribute -> Values.derive(model, (Attribute<D, Money>) attribute, total));
    }
}
