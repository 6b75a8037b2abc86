package org.moduscrm.archive.internal.trade;

import java.util.List;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.fields.ContractFields;
import org.moduscrm.archive.service.fields.CreditNoteFields;
import org.moduscrm.archive.service.fields.DeliveryFields;
import org.moduscrm.archive.service.fields.ExchangeRateFields;
import org.moduscrm.archive.service.fields.ForeignFieldFields;
import org.moduscrm.archive.service.fields.InvoiceFields;
import org.moduscrm.archive.service.fields.InvoiceLineFields;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.archive.service.fields.OrderLineFields;
import org.moduscrm.archive.service.fields.PaymentAllocationFields;
import org.moduscrm.archive.service.fields.PaymentFields;
import org.moduscrm.archive.service.fields.ProductFields;
import org.moduscrm.archive.service.fields.QuoteFields;
import org.moduscrm.archive.service.fields.QuoteLineFields;
import org.moduscrm.archive.service.fields.SalesOrderFields;
import org.moduscrm.archive.service.fields.ServiceCaseFields;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.RecordTypeProvider;
import org.osgi.service.component.annotations.Component;

/** The kinds of record of trade, and their words. */
@Component
public class TradeTypes implements RecordTypeProvider {

    private static final List<RecordType<?>> TYPES = List.of(ProductFields.TYPE, OpportunityFields.TYPE, QuoteFields.TYPE,
            QuoteLineFields.TYPE, ContractFields.TYPE, SalesOrderFields.TYPE, OrderLineFields.TYPE, DeliveryFields.TYPE,
            InvoiceFields.TYPE, InvoiceLineFields.TYPE, PaymentFields.TYPE, PaymentAllocationFields.TYPE,
            CreditNoteFields.TYPE, ServiceCaseFields.TYPE, ExchangeRateFields.TYPE, ForeignFieldFields.TYPE);

    @Override
    public List<RecordType<?>> recordTypes() {
        return TYPES;
    }

    /** The kind of a record; null when it is none of trade. */
    public static String kindOf(ArchiveRecord record) {
        return TYPES.stream().filter(type -> type.entity() == record.getClass()).map(RecordType::kind).findFirst()
                .orElse(null);
    }

    /** What people call a record: its kind and number or title; its kind alone where it has none yet. */
    public static String label(ArchiveRecord record) {
        return TYPES.stream().filter(type -> type.entity() == record.getClass()).map(type -> label(type, record))
                .findFirst().orElse("");
    }

    private static <E extends ArchiveRecord> String label(RecordType<E> type, ArchiveRecord record) {
        String name = type.label().apply(type.entity().cast(record));
        return name == null ? TradeWords.kind(type.kind()) : TradeWords.kind(type.kind()) + " " + name;
    }

    /** What people call a field. */
    public static String word(String attribute) {
        return TradeWords.attribute(attribute);
    }

    @Override
    public String word(String kind, String attribute, String constant) {
        if (TYPES.stream().noneMatch(type -> type.kind().equals(kind))) {
            return null;
        }
        if (attribute == null) {
            return TradeWords.kind(kind);
        }
        return constant == null ? TradeWords.attribute(attribute) : TradeWords.constant(kind, constant);
    }
}
