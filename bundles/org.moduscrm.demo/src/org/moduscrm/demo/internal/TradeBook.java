package org.moduscrm.demo.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contract;
import org.moduscrm.archive.model.CreditNote;
import org.moduscrm.archive.model.Delivery;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.ExchangeRate;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.InvoiceLine;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.OrderState;
import org.moduscrm.archive.model.Payment;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.model.Quote;
import org.moduscrm.archive.model.QuoteLine;
import org.moduscrm.archive.model.QuoteState;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.TradeRecord;

/**
 * What became of the orders of the last year: quotes before them, deliveries with receipts, invoices, and payments. Most
 * is paid in time; some in part, some late, some not yet. There is one refund, one credit note and one invoice abroad.
 */
final class TradeBook {

    private static final int DAYS = 365;
    private static final int TERM = 30;

    private final Random random = new Random(20_004);
    private final OrderBook orders;
    private final LocalDate today;
    private final String currency;
    private final List<ArchiveRecord> records = new ArrayList<>();

    TradeBook(OrderBook orders, Lists lists, LocalDate today, String currency) {
        this.orders = orders;
        this.today = today;
        this.currency = currency;
        List<SalesOrder> recent = orders.orders().stream().filter(order -> order.day().isAfter(today.minusDays(DAYS)))
                .toList();
        for (int i = 0; i < recent.size(); i++) {
            follow(recent.get(i), i);
        }
        List<String[]> titles = lists.of("contracts");
        for (int i = 0; i < titles.size(); i++) {
            sign(recent.get(i * 7 % recent.size()), titles.get(i)[0]);
        }
        sellAbroad(recent.getLast());
    }

    /** Parents are in the books before. */
    List<ArchiveRecord> records() {
        return records;
    }

    private <D extends TradeRecord> D dated(D record, TradeRecord model, LocalDate day) {
        record.setCustomer(model.customer());
        record.setOwner(model.owner());
        record.setDay(day.isAfter(today) ? today : day);
        records.add(record);
        return record;
    }

    private void follow(SalesOrder order, int index) {
        if (index % 3 == 0) {
            quote(order, index);
        }
        LocalDate sent = order.day().plusDays(5L + random.nextInt(15));
        if (sent.isAfter(today)) {
            order.setState(OrderState.OPEN);
            return;
        }
        Delivery delivery = dated(new Delivery(), order, sent);
        delivery.setOrder(order);
        if (sent.plusDays(3).isBefore(today)) {
            delivery.setReceivedOn(sent.plusDays(1L + random.nextInt(3)));
        }
        order.setState(OrderState.DELIVERED);
        if (!sent.plusDays(2).isAfter(today)) {
            pay(invoice(order, sent.plusDays(2)), index);
            order.setState(OrderState.INVOICED);
        }
    }

    private void quote(SalesOrder order, int index) {
        Quote quote = dated(new Quote(), order, order.day().minusDays(10L + random.nextInt(20)));
        quote.setTotal(order.total());
        quote.setValidUntil(quote.day().plusDays(TERM));
        quote.setState(index % 9 == 0 ? QuoteState.DECLINED : QuoteState.ACCEPTED);
        orders.lines(order).forEach(line -> copy(line, new QuoteLine(quote, line.position())));
    }

    private void copy(OrderLine from, DocumentLine line) {
        line.setProduct(from.product());
        line.setDescription(from.description());
        line.setQuantity(from.quantity());
        line.setUnitPrice(from.unitPrice());
        line.setAmount(from.amount());
        records.add(line);
    }

    private Invoice invoice(SalesOrder order, LocalDate day) {
        Invoice invoice = dated(new Invoice(), order, day);
        invoice.setOrder(order);
        invoice.setTotal(order.total());
        invoice.setDueOn(invoice.day().plusDays(TERM));
        orders.lines(order).forEach(line -> copy(line, new InvoiceLine(invoice, line.position())));
        return invoice;
    }

    /** Of ten invoices seven are paid about in time, one in part, one late, and one not at all. */
    private void pay(Invoice invoice, int index) {
        Money total = invoice.total();
        switch (index % 10) {
            case 3 -> payment(invoice, invoice.dueOn(), Money.rounded(half(total), currency), null);
            case 6 -> payment(invoice, invoice.dueOn().plusDays(40), total, total);
            case 8 -> {
                // still open
            }
            default -> payment(invoice, invoice.dueOn().minusDays(random.nextInt(12) - 3L), total, total);
        }
        if (index == 20) {
            credit(invoice);
        }
    }

    private static BigDecimal half(Money total) {
        return total.amount().divide(BigDecimal.valueOf(2), RoundingMode.HALF_UP);
    }

    /** @param allocated null for all of it */
    private void payment(Invoice invoice, LocalDate day, Money total, Money allocated) {
        if (day.isAfter(today)) {
            return;
        }
        Payment payment = dated(new Payment(), invoice, day);
        payment.setTotal(total);
        records.add(new PaymentAllocation(payment, invoice, allocated == null ? total : allocated));
    }

    /** The customer had paid already, and gets a tenth back. */
    private void credit(Invoice invoice) {
        Money tenth = Money.rounded(invoice.total().amount().movePointLeft(1), currency);
        CreditNote note = dated(new CreditNote(), invoice, invoice.dueOn().plusDays(5));
        note.setInvoice(invoice);
        note.setTotal(tenth);
        Payment refund = dated(new Payment(), invoice, invoice.dueOn().plusDays(8));
        refund.setTotal(Money.of(tenth.amount().negate(), currency));
        records.add(new PaymentAllocation(refund, invoice, refund.total()));
    }

    private void sign(SalesOrder order, String title) {
        Contract contract = dated(new Contract(), order, order.day().minusDays(20));
        contract.setTitle(title);
        contract.setTotal(Money.rounded(order.total().amount().multiply(BigDecimal.TEN), currency));
        contract.setStartsOn(contract.day().plusDays(10));
        contract.setEndsOn(contract.startsOn().plusYears(2).minusDays(1));
    }

    /** In dollars, or in euros where the dollar is at home. */
    private void sellAbroad(SalesOrder like) {
        ExchangeRate rate = new ExchangeRate();
        rate.setCurrency(currency.equals("USD") ? "EUR" : "USD");
        rate.setDay(today.minusDays(90));
        rate.setRate(new BigDecimal(currency.equals("CNY") ? "7.1" : "1.1"));
        records.add(rate);
        Invoice invoice = dated(new Invoice(), like, today.minusDays(50));
        invoice.setTotal(Money.of("12400", rate.currency()));
        invoice.setDueOn(today.minusDays(20));
    }
}
