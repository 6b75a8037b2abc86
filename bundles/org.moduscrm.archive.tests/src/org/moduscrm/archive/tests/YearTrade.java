package org.moduscrm.archive.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.CaseState;
import org.moduscrm.archive.model.Contract;
import org.moduscrm.archive.model.CreditNote;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Delivery;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.InvoiceLine;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.model.Payment;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.model.Quote;
import org.moduscrm.archive.model.QuoteLine;
import org.moduscrm.archive.model.QuoteState;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.ServiceCase;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.ContractFields;
import org.moduscrm.archive.service.fields.DeliveryFields;
import org.moduscrm.archive.service.fields.InvoiceFields;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.archive.service.fields.PaymentFields;
import org.moduscrm.archive.service.fields.QuoteFields;
import org.moduscrm.archive.service.fields.SalesOrderFields;
import org.moduscrm.archive.service.fields.ServiceCaseFields;

/** What is offered, sold, delivered, claimed and paid in the generated year. */
final class YearTrade {

    /** Nobody knows what it is worth, so that nothing follows from an amount in it. */
    private static final String FOREIGN = "CHF";

    private final YearCompany company;
    private final YearOracle oracle;

    YearTrade(YearCompany company) {
        this.company = company;
        this.oracle = company.oracle();
    }

    private Money amount() {
        return Money.of(new BigDecimal(company.chance(900_000) + 100_000).movePointLeft(2),
                company.once(2) ? FOREIGN : company.archive().baseCurrency());
    }

    /** What a document is worth in the base currency is frozen with its rate. */
    private void totals(Map<String, Object> values, Money total) {
        boolean base = total.currency().equals(company.archive().baseCurrency());
        values.put("total", total);
        values.put("baseTotal", base ? total : null);
        values.put("rate", base ? BigDecimal.ONE : null);
    }

    /** Sets what all have, and tells it. */
    private Map<String, Object> common(TradeRecord record, UUID customer, Money total) {
        record.setNumber("N-" + company.chance(1_000_000_000));
        record.setDay(company.today());
        Map<String, Object> values = new HashMap<>(
                Map.of("number", record.number(), "customer", customer, "day", record.day()));
        if (record instanceof TradeDocument document) {
            document.setTotal(total);
            totals(values, total);
        }
        return values;
    }

    private void add(String kind, TradeRecord record, UUID customer, Map<String, Object> values, DocumentLine line) {
        boolean imported = company.once(2);
        company.write(imported ? Route.IMPORT : Route.USER, workspace -> {
            record.setCustomer(workspace.find(Customer.class, customer));
            List<ArchiveRecord> all = new ArrayList<>(List.of(record));
            if (line != null) {
                all.add(line);
            }
            if (imported) {
                workspace.addAll(all);
            } else {
                all.forEach(workspace::add);
            }
        });
        company.appears(record.id(), kind, customer, values);
        if (line != null) {
            company.appears(line.id(), kind + "-line", customer, Map.of(kind, record.id(), "position", 1, "quantity",
                    line.quantity(), "amount", line.amount()));
        }
    }

    private static <L extends DocumentLine> L filled(L line, Money amount) {
        line.setQuantity(new BigDecimal("2.5"));
        line.setAmount(amount);
        return line;
    }

    void offer() {
        UUID customer = company.someCustomer();
        Quote quote = new Quote();
        Money total = amount();
        Map<String, Object> values = common(quote, customer, total);
        values.put("state", QuoteState.OPEN);
        refer(values, "opportunity", customer, Opportunity.class, quote::setOpportunity);
        add("quote", quote, customer, values, filled(new QuoteLine(quote, 1), total));
    }

    void agree() {
        UUID customer = company.someCustomer();
        Contract contract = new Contract();
        Map<String, Object> values = common(contract, customer, amount());
        String title = company.words();
        contract.setTitle(title);
        values.put("title", title);
        add("contract", contract, customer, values, null);
    }

    void order() {
        UUID customer = company.someCustomer();
        SalesOrder order = new SalesOrder();
        Money total = amount();
        Map<String, Object> values = common(order, customer, total);
        refer(values, "contract", customer, Contract.class, order::setContract);
        add("order", order, customer, values, filled(new OrderLine(order, 1), total));
    }

    void deliver() {
        UUID customer = company.someCustomer();
        Delivery delivery = new Delivery();
        Map<String, Object> values = common(delivery, customer, null);
        refer(values, "order", customer, SalesOrder.class, delivery::setOrder);
        add("delivery", delivery, customer, values, null);
    }

    void claim() {
        UUID customer = company.someCustomer();
        Invoice invoice = new Invoice();
        Money total = amount();
        Map<String, Object> values = common(invoice, customer, total);
        invoice.setDueOn(company.today().plusDays(30));
        values.put("dueOn", invoice.dueOn());
        refer(values, "order", customer, SalesOrder.class, invoice::setOrder);
        add("invoice", invoice, customer, values, filled(new InvoiceLine(invoice, 1), total));
    }

    private <E extends ArchiveRecord> void refer(Map<String, Object> values, String kind, UUID customer, Class<E> type,
            Consumer<E> setter) {
        UUID other = company.some(kind, customer);
        if (other != null) {
            setter.accept(company.archive().records().read(data -> data.find(type, other)));
            values.put(kind, other);
        }
    }

    /** A part of an invoice, with what it settles; sometimes the payment brings more than that. */
    void pay() {
        UUID invoice = company.some("invoice");
        if (invoice == null) {
            return;
        }
        UUID customer = oracle.ownerOf(invoice);
        Money claimed = (Money) oracle.now(invoice, "total");
        Money part = Money.rounded(claimed.amount().movePointLeft(1), claimed.currency());
        Payment payment = new Payment();
        Map<String, Object> values = common(payment, customer, company.once(2) ? part : part.plus(part));
        add("payment", payment, customer, values, null);
        if (settled(invoice) >= 4) {
            return;
        }
        PaymentAllocation allocation = new PaymentAllocation();
        company.write(Route.USER, workspace -> {
            allocation.setPayment(workspace.find(Payment.class, payment.id()));
            allocation.setInvoice(workspace.find(Invoice.class, invoice));
            allocation.setAmount(part);
            workspace.add(allocation);
        });
        company.appears(allocation.id(), "payment-allocation", customer,
                Map.of("payment", payment.id(), "invoice", invoice, "amount", part));
    }

    private long settled(UUID invoice) {
        return company.all("payment-allocation").stream().filter(id -> oracle.now(id, "invoice").equals(invoice)).count();
    }

    void credit() {
        UUID invoice = company.some("invoice");
        boolean credited = company.all("credit-note").stream()
                .anyMatch(id -> oracle.now(id, "invoice").equals(invoice));
        if (invoice == null || credited) {
            return;
        }
        UUID customer = oracle.ownerOf(invoice);
        Money claimed = (Money) oracle.now(invoice, "total");
        CreditNote note = new CreditNote();
        Map<String, Object> values = common(note, customer,
                Money.rounded(claimed.amount().movePointLeft(1), claimed.currency()));
        note.setInvoice(company.archive().records().read(data -> data.find(Invoice.class, invoice)));
        note.setReason("Broken");
        values.put("invoice", invoice);
        values.put("reason", "Broken");
        add("credit-note", note, customer, values, null);
    }

    void complain() {
        UUID customer = company.someCustomer();
        ServiceCase service = new ServiceCase();
        Map<String, Object> values = common(service, customer, null);
        service.setSubject(company.words());
        values.put("subject", service.subject());
        values.put("state", CaseState.OPEN);
        add("service-case", service, customer, values, null);
    }

    void spotChance() {
        UUID customer = company.someCustomer();
        Opportunity opportunity = new Opportunity();
        opportunity.setTitle(company.words());
        opportunity.setStage("need");
        opportunity.setAmount(amount());
        company.write(Route.USER, workspace -> {
            opportunity.setCustomer(workspace.find(Customer.class, customer));
            workspace.add(opportunity);
        });
        company.appears(opportunity.id(), "opportunity", customer, Map.of("customer", customer, "title",
                opportunity.title(), "stage", "need", "amount", opportunity.amount()));
    }

    /** Ended, or open again. */
    void closeChance() {
        UUID id = company.some("opportunity");
        if (id == null) {
            return;
        }
        boolean ended = oracle.now(id, "outcome") != null;
        EditModel<Opportunity> model = company.archive().records()
                .read(data -> EditModel.of(OpportunityFields.TYPE, data.find(Opportunity.class, id)));
        Outcome outcome = ended ? null : company.pick(List.of(Outcome.values()));
        model.set(OpportunityFields.OUTCOME, outcome);
        model.set(OpportunityFields.CLOSED_ON, ended ? null : company.today());
        model.set(OpportunityFields.OUTCOME_REASON, ended ? null : "price");
        company.archive().records().save(Route.USER, List.of(model));
        oracle.becomes(id, "outcome", outcome);
        oracle.becomes(id, "closedOn", ended ? null : company.today());
        oracle.becomes(id, "outcomeReason", ended ? null : "price");
    }

    void edit() {
        String kind = company.pick(List.of("quote", "order", "contract", "delivery", "invoice", "payment", "service-case"));
        UUID id = company.some(kind);
        if (id == null) {
            return;
        }
        switch (kind) {
            case "quote" -> company.edit(QuoteFields.TYPE, id, QuoteFields.STATE, company.pick(List.of(QuoteState.values())));
            case "order" -> editOrder(id);
            case "contract" -> company.edit(ContractFields.TYPE, id, ContractFields.TITLE, company.words());
            case "delivery" -> company.edit(DeliveryFields.TYPE, id, DeliveryFields.RECEIVED_ON, company.today());
            case "invoice" -> company.edit(InvoiceFields.TYPE, id, InvoiceFields.DOCUMENT.number(),
                    "R-" + company.chance(1_000_000_000));
            case "payment" -> company.edit(PaymentFields.TYPE, id, PaymentFields.DOCUMENT.remark(), company.words());
            default -> company.edit(ServiceCaseFields.TYPE, id, ServiceCaseFields.SUBJECT, company.words());
        }
    }

    private void editOrder(UUID id) {
        switch (company.chance(3)) {
            case 0 -> {
                Money total = amount();
                company.edit(SalesOrderFields.TYPE, id, SalesOrderFields.DOCUMENT.total(), total);
                Map<String, Object> values = new HashMap<>();
                totals(values, total);
                values.forEach((attribute, value) -> oracle.becomes(id, attribute, value));
            }
            case 1 -> company.edit(SalesOrderFields.TYPE, id, SalesOrderFields.DOCUMENT.remark(), company.words());
            default -> company.edit(SalesOrderFields.TYPE, id, SalesOrderFields.DOCUMENT.day(),
                    company.today().minusDays(company.chance(9)));
        }
    }
}
