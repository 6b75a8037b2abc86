package org.moduscrm.archive.internal.trade.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.moduscrm.archive.model.CreditNote;
import org.moduscrm.archive.model.ForeignRecord;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Payment;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/**
 * Payments and credit notes settle invoices up to their total, never beyond; all in one currency. A refund takes back
 * what was allocated, so its allocations are negative. The first argument says which part of the rule is broken.
 */
@Component(service = Rule.class)
public class Settlement extends TradeRule<ForeignRecord> {

    private static final String PAYMENT = "payment";
    private static final String INVOICE = "invoice";
    private static final String CREDIT = "credit";
    private static final String CURRENCY = "currency";
    private static final String SIGN = "sign";
    private static final String MISSING = "missing";

    public Settlement() {
        super("trade.settlement", ForeignRecord.class, Severity.ERROR);
    }

    @Override
    public String title() {
        return Messages.Settlement_title;
    }

    @Override
    public String explanation() {
        return Messages.Settlement_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return switch (finding.arguments().get(3)) {
            case PAYMENT -> Messages.Settlement_payment;
            case INVOICE -> Messages.Settlement_invoice;
            case CREDIT -> Messages.Settlement_credit;
            case CURRENCY -> Messages.Settlement_currency;
            case SIGN -> Messages.Settlement_sign;
            default -> Messages.Settlement_missing;
        };
    }

    @Override
    public Optional<Finding> check(ForeignRecord record, RuleContext context) {
        return switch (record) {
            case PaymentAllocation allocation -> allocation(allocation, context);
            case Payment payment when changed(payment, context) -> ofPayment(payment, payment, context);
            case Invoice invoice when changed(invoice, context) -> ofInvoice(invoice, invoice, context)
                    .or(() -> ofCredits(invoice, invoice, context));
            case CreditNote note -> credit(note, context);
            default -> Optional.empty();
        };
    }

    /** A new one is looked at together with its allocations. */
    private static boolean changed(ForeignRecord record, RuleContext context) {
        return context.pending().changedAttributes(record).contains("total");
    }

    private Optional<Finding> allocation(PaymentAllocation allocation, RuleContext context) {
        Payment payment = allocation.payment();
        Invoice invoice = allocation.invoice();
        Money amount = allocation.amount();
        if (payment == null || invoice == null || amount == null || payment.total() == null || invoice.total() == null) {
            return broken(allocation, payment, "amount", MISSING, "", "", "");
        }
        String currency = amount.currency();
        if (!currency.equals(payment.total().currency())) {
            return broken(allocation, payment, "amount", CURRENCY, payment.number(), payment.total().currency(), currency);
        }
        if (!currency.equals(invoice.total().currency())) {
            return broken(allocation, payment, "amount", CURRENCY, invoice.number(), invoice.total().currency(), currency);
        }
        if (amount.amount().signum() * payment.total().amount().signum() <= 0) {
            return broken(allocation, payment, "amount", SIGN, amount, payment.number(), "");
        }
        return ofPayment(allocation, payment, context).or(() -> ofInvoice(allocation, invoice, context));
    }

    private Optional<Finding> ofPayment(ForeignRecord record, Payment payment, RuleContext context) {
        BigDecimal allocated = sum(allocations(context, "payment", payment, payment));
        return allocated.abs().compareTo(payment.total().amount().abs()) <= 0 ? Optional.empty()
                : broken(record, payment, "amount", PAYMENT, payment.number(), payment.total(),
                        Money.of(allocated, payment.total().currency()));
    }

    /** What is paid may not exceed what is left after credit; a refund may not take back more than was paid. */
    private Optional<Finding> ofInvoice(ForeignRecord record, Invoice invoice, RuleContext context) {
        List<PaymentAllocation> allocations = allocations(context, "invoice", invoice, null);
        BigDecimal paid = sum(allocations);
        boolean paying = !(record instanceof PaymentAllocation one) || one.amount().amount().signum() > 0;
        BigDecimal settled = paid.add(credited(invoice, context));
        boolean over = paying ? paid.signum() > 0 && settled.compareTo(invoice.total().amount()) > 0 : paid.signum() < 0;
        return over ? broken(record, invoice.customer() == null ? null : invoice, "amount", INVOICE, invoice.number(),
                invoice.total(), Money.of(settled, invoice.total().currency())) : Optional.empty();
    }

    private Optional<Finding> credit(CreditNote note, RuleContext context) {
        Invoice invoice = note.invoice();
        if (invoice == null || note.total() == null || invoice.total() == null) {
            return Optional.empty();
        }
        if (!note.total().currency().equals(invoice.total().currency())) {
            return broken(note, note, "total", CURRENCY, invoice.number(), invoice.total().currency(),
                    note.total().currency());
        }
        return ofCredits(note, invoice, context);
    }

    private Optional<Finding> ofCredits(ForeignRecord record, Invoice invoice, RuleContext context) {
        BigDecimal credited = credited(invoice, context);
        return credited.compareTo(invoice.total().amount().max(BigDecimal.ZERO)) <= 0 ? Optional.empty()
                : broken(record, invoice, "total", CREDIT, invoice.number(), invoice.total(),
                        Money.of(credited, invoice.total().currency()));
    }

    private static List<PaymentAllocation> allocations(RuleContext context, String end, ForeignRecord whole,
            Payment payment) {
        return Together.of(context, PaymentAllocation.class, "select a from PaymentAllocation a where a." + end
                + ".id = :whole", Map.of("whole", whole.id()),
                allocation -> whole.equals(payment == null ? allocation.invoice() : allocation.payment()));
    }

    private static BigDecimal sum(List<PaymentAllocation> allocations) {
        return allocations.stream().map(PaymentAllocation::amount).filter(amount -> amount != null).map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal credited(Invoice invoice, RuleContext context) {
        return Together.of(context, CreditNote.class, "select n from CreditNote n where n.invoice.id = :invoice",
                Map.of("invoice", invoice.id()), note -> invoice.equals(note.invoice())).stream()
                .map(CreditNote::total).filter(total -> total != null).map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<Finding> broken(ForeignRecord record, org.moduscrm.archive.model.TradeRecord whose,
            String attribute, String part, Object first, Object second, Object third) {
        return found(record, whose == null ? null : whose.customer(),
                record instanceof Invoice || record instanceof Payment ? "total" : attribute, first, second, third, part);
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        List<Finding> all = new ArrayList<>(over(context, limit, "payment", PAYMENT, """
                select p.id, c.id, c.name, p.doc_no, p.total, p.total_currency, a.allocated
                from payment p join customer c on c.id = p.customer_id
                join (select payment_id, sum(amount) as allocated from payment_allocation group by payment_id) a
                    on a.payment_id = p.id
                where abs(a.allocated) > abs(p.total) order by p.id"""));
        all.addAll(over(context, limit, "invoice", CREDIT, """
                select i.id, c.id, c.name, i.doc_no, i.total, i.total_currency, n.credited
                from invoice i join customer c on c.id = i.customer_id
                join (select invoice_id, sum(total) as credited from credit_note group by invoice_id) n
                    on n.invoice_id = i.id
                where n.credited > i.total order by i.id"""));
        all.addAll(over(context, limit, "invoice", INVOICE, """
                select i.id, c.id, c.name, i.doc_no, i.total, i.total_currency, a.allocated
                from invoice i join customer c on c.id = i.customer_id
                join (select invoice_id, sum(amount) as allocated from payment_allocation group by invoice_id) a
                    on a.invoice_id = i.id
                where a.allocated > i.total order by i.id"""));
        return all.stream().limit(limit).toList();
    }

    private List<Finding> over(RuleContext context, int limit, String kind, String part, String sql) {
        return query(context, limit, kind, "total", sql, List.of(), row -> new Object[] { row.text(4),
                Money.of(row.decimal(5), row.text(6)), Money.of(row.decimal(7), row.text(6)), part });
    }
}
