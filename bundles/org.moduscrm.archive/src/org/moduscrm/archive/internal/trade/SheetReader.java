package org.moduscrm.archive.internal.trade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.InvoiceLine;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.model.QuoteLine;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.ContractFields;
import org.moduscrm.archive.service.fields.CreditNoteFields;
import org.moduscrm.archive.service.fields.DeliveryFields;
import org.moduscrm.archive.service.fields.InvoiceFields;
import org.moduscrm.archive.service.fields.InvoiceLineFields;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.archive.service.fields.OrderLineFields;
import org.moduscrm.archive.service.fields.PaymentAllocationFields;
import org.moduscrm.archive.service.fields.PaymentFields;
import org.moduscrm.archive.service.fields.QuoteFields;
import org.moduscrm.archive.service.fields.QuoteLineFields;
import org.moduscrm.archive.service.fields.SalesOrderFields;
import org.moduscrm.archive.service.fields.ServiceCaseFields;
import org.moduscrm.archive.service.trade.OpportunitySheet;
import org.moduscrm.archive.service.trade.TradeSheet;
import org.moduscrm.archive.service.trade.TradeSheet.Choices;
import org.moduscrm.archive.service.trade.TradeSheet.Origin;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** Reads the records of trade of a customer into edit models. */
final class SheetReader {

    /** More of one kind are not edited at once. */
    static final int LIMIT = 300;

    private static final String PEOPLE = "select u.id, u.display_name from app_user u where u.active = true "
            + "order by u.display_name";
    private static final String PRODUCTS = "select p.id, p.name from product p order by p.name "
            + "fetch first 2000 rows only";
    private static final String CONTACTS = "select k.id, k.name from affiliation a join contact k on k.id = a.contact_id "
            + "where a.customer_id = ? and (a.ends_on is null or a.ends_on >= ?) order by k.sort_key";
    private static final String CHANCES = "select o.id, o.title from opportunity o where o.customer_id = ? "
            + "order by o.created_at desc";
    private static final String ALLOCATIONS = "select a from PaymentAllocation a join fetch a.payment join fetch "
            + "a.invoice where a.payment.customer.id = :customer or a.invoice.customer.id = :customer order by a.id";

    private final DataReader data;
    private final UUID customer;
    private final LocalDate today;
    private final String currency;

    SheetReader(DataReader data, UUID customer, LocalDate today, String currency) {
        this.data = data;
        this.customer = customer;
        this.today = today;
        this.currency = currency;
    }

    OpportunitySheet opportunities() {
        return new OpportunitySheet(data.select(Opportunity.class, "select o from Opportunity o left join fetch o.owner "
                + "where o.customer.id = :customer order by o.createdAt, o.id", Map.of("customer", customer)).stream()
                .map(opportunity -> EditModel.of(OpportunityFields.TYPE, opportunity)).toList(),
                references(PEOPLE, List.of()), currency);
    }

    TradeSheet documents() {
        TradeSheet sheet = empty();
        SourceOwnership ownership = SourceOwnership.read(data);
        List.of(QuoteFields.TYPE, ContractFields.TYPE, SalesOrderFields.TYPE, DeliveryFields.TYPE, InvoiceFields.TYPE,
                PaymentFields.TYPE, CreditNoteFields.TYPE).forEach(type -> read(sheet, ownership, type));
        lines(sheet, QuoteLineFields.TYPE, QuoteLine.class, "quote");
        lines(sheet, OrderLineFields.TYPE, OrderLine.class, "order");
        lines(sheet, InvoiceLineFields.TYPE, InvoiceLine.class, "invoice");
        data.select(PaymentAllocation.class, ALLOCATIONS, Map.of("customer", customer))
                .forEach(allocation -> sheet.allocations().add(EditModel.of(PaymentAllocationFields.TYPE, allocation)));
        return sheet;
    }

    TradeSheet cases() {
        TradeSheet sheet = empty();
        read(sheet, SourceOwnership.read(data), ServiceCaseFields.TYPE);
        return sheet;
    }

    private TradeSheet empty() {
        return new TradeSheet(new Choices(references(PEOPLE, List.of()), references(PRODUCTS, List.of()),
                references(CONTACTS, List.of(customer, today)), references(CHANCES, List.of(customer)), currency));
    }

    private List<Reference> references(String sql, List<?> parameters) {
        return data.query(sql, parameters, row -> new Reference(row.uuid(1), row.text(2))).stream().distinct().toList();
    }

    private <D extends TradeRecord> void read(TradeSheet sheet, SourceOwnership ownership, RecordType<D> type) {
        List<UUID> newest = data.query("select d.id from " + table(type) + " d where d.customer_id = ? order by d."
                + day(type) + " desc, d.id desc fetch first " + (LIMIT + 1) + " rows only", List.of(customer),
                row -> row.uuid(1));
        if (newest.size() > LIMIT) {
            sheet.setIncomplete();
        }
        for (List<UUID> ids : KeyLists.of(newest.stream().limit(LIMIT).toList())) {
            data.select(type.entity(), "select d from " + type.entity().getSimpleName()
                    + " d left join fetch d.owner where d.id in :ids", Map.of("ids", ids)).stream()
                    .sorted(Comparator.comparing(TradeRecord::day).thenComparing(TradeRecord::id).reversed())
                    .forEach(record -> add(sheet, ownership, type, record));
        }
    }

    private static <D extends TradeRecord> void add(TradeSheet sheet, SourceOwnership ownership, RecordType<D> type,
            D record) {
        sheet.documents().add(EditModel.of(type, record));
        if (record.source() != null) {
            sheet.setOrigin(record.id(),
                    new Origin(record.source(), record.foreignId(), ownership.owned(record.source(), type)));
        }
    }

    private static String table(RecordType<?> type) {
        return type == SalesOrderFields.TYPE ? "sales_order" : type.kind().replace('-', '_');
    }

    private static String day(RecordType<?> type) {
        return type == SalesOrderFields.TYPE ? "ordered_on" : "doc_date";
    }

    private <L extends DocumentLine> void lines(TradeSheet sheet, RecordType<L> type, Class<L> entity, String parent) {
        List<UUID> documents = sheet.documents().stream().filter(model -> model.type().kind().equals(parent))
                .map(EditModel::id).toList();
        for (List<UUID> ids : KeyLists.of(documents)) {
            data.select(entity, "select l from " + entity.getSimpleName() + " l left join fetch l.product where l."
                    + parent + ".id in :ids order by l.position, l.id", Map.of("ids", ids))
                    .forEach(line -> sheet.lines(line.document().id()).add(EditModel.of(type, line)));
        }
    }
}
