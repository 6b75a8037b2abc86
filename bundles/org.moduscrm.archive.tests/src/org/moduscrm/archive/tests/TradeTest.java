package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.CreditNote;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Delivery;
import org.moduscrm.archive.model.ExchangeRate;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.InvoiceLine;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Payment;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.fields.InvoiceFields;
import org.moduscrm.archive.service.trade.Receivable;
import org.moduscrm.archive.service.trade.TradeSheet;
import org.moduscrm.archive.spi.rule.Finding;

/** Invoices, what settles them, and what they come to in the base currency. */
class TradeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private Customer customer;

    @BeforeEach
    void customer() {
        customer = ARCHIVE.customer("Trade " + UUID.randomUUID());
    }

    private static String base() {
        return ARCHIVE.get().baseCurrency();
    }

    private static Money money(String amount) {
        return Money.of(amount, base());
    }

    /** Adds a record of the customer, dated {@link #DAY}. */
    private <D extends TradeRecord> D add(D record, Consumer<D> more) {
        return ARCHIVE.get().records().write(Route.USER, workspace -> {
            record.setCustomer(workspace.find(Customer.class, customer.id()));
            record.setDay(DAY);
            more.accept(record);
            workspace.add(record);
            return record;
        });
    }

    private Invoice invoice(String total) {
        return add(new Invoice(), invoice -> invoice.setTotal(money(total)));
    }

    private Payment payment(String total) {
        return add(new Payment(), payment -> payment.setTotal(money(total)));
    }

    private static PaymentAllocation allocate(Payment payment, Invoice invoice, Money amount) {
        return ARCHIVE.get().records().write(Route.USER, workspace -> {
            PaymentAllocation allocation = new PaymentAllocation(workspace.find(Payment.class, payment.id()),
                    workspace.find(Invoice.class, invoice.id()), amount);
            workspace.add(allocation);
            return allocation;
        });
    }

    private void credit(Invoice invoice, String total) {
        add(new CreditNote(), note -> {
            note.setInvoice(invoice);
            note.setTotal(money(total));
        });
    }

    private static String refused(Runnable work) {
        RuleViolationException violation = assertThrows(RuleViolationException.class, work::run);
        return violation.findings().getFirst().ruleId() + " " + violation.getMessage();
    }

    private Money open(Invoice invoice) {
        return ARCHIVE.get().trade().receivables(customer.id()).stream()
                .filter(receivable -> receivable.invoice().equals(invoice.id())).map(Receivable::open).findFirst()
                .orElse(money("0"));
    }

    private static List<Finding> findings(String rule, UUID record) {
        return ARCHIVE.get().findings().check(10_000, () -> false).stream()
                .filter(finding -> finding.ruleId().equals(rule) && finding.recordId().equals(record)).toList();
    }

    @Test
    void openIsWhatPaymentsAndCreditNotesLeft() {
        Invoice invoice = invoice("1000");
        Payment payment = payment("700");
        allocate(payment, invoice, money("600"));
        credit(invoice, "150.50");

        assertEquals(money("249.50"), open(invoice));
        assertEquals(List.of(), ARCHIVE.get().trade().receivables(UUID.randomUUID()));
    }

    @Test
    void aSettledInvoiceIsNotReceivable() {
        Invoice invoice = invoice("80");
        allocate(payment("80"), invoice, money("80"));

        assertEquals(List.of(), ARCHIVE.get().trade().receivables(customer.id()));
    }

    @Test
    void moreThanThePaymentCannotBeAllocatedEvenInOneGo() {
        Invoice first = invoice("500");
        Invoice second = invoice("500");
        Payment payment = payment("700");

        String message = refused(() -> ARCHIVE.get().records().write(Route.USER, workspace -> {
            Payment live = workspace.find(Payment.class, payment.id());
            workspace.add(new PaymentAllocation(live, workspace.find(Invoice.class, first.id()), money("400")));
            workspace.add(new PaymentAllocation(live, workspace.find(Invoice.class, second.id()), money("400")));
            return null;
        }));

        assertTrue(message.startsWith("trade.settlement"), message);
        assertTrue(message.contains(payment.number()), message);
        assertEquals(money("500"), open(first));
    }

    @Test
    void anOverpaymentStaysWithThePayment() {
        Invoice invoice = invoice("100");
        Payment payment = payment("130");

        String message = refused(() -> allocate(payment, invoice, money("130")));

        assertTrue(message.contains(invoice.number()), message);
        allocate(payment, invoice, money("100"));
        assertEquals(money("0"), open(invoice));
    }

    @Test
    void aRefundTakesBackWhatWasPaidAndNoMore() {
        Invoice invoice = invoice("100");
        allocate(payment("100"), invoice, money("100"));
        credit(invoice, "40");
        assertEquals(money("-40"), open(invoice), "paid and then credited: the customer is owed something");
        Payment refund = payment("-40");

        allocate(refund, invoice, money("-40"));

        assertEquals(money("0"), open(invoice));
        Payment second = payment("-100");
        assertTrue(refused(() -> allocate(second, invoice, money("-61"))).contains(invoice.number()));
        assertTrue(refused(() -> allocate(second, invoice, money("5"))).contains(second.number()));
    }

    @Test
    void aCreditNoteIsNoLargerThanItsInvoice() {
        Invoice invoice = invoice("100");
        credit(invoice, "60");

        String message = refused(() -> credit(invoice, "40.01"));

        assertTrue(message.contains(invoice.number()), message);
    }

    @Test
    void anInvoiceCannotShrinkBelowWhatWasPaid() {
        Invoice invoice = invoice("100");
        allocate(payment("100"), invoice, money("90"));

        assertTrue(refused(() -> ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.find(Invoice.class, invoice.id()).setTotal(money("89"));
            return null;
        })).startsWith("trade.settlement"));
    }

    @Test
    void onlyOneCurrencySettles() {
        Invoice invoice = add(new Invoice(), other -> other.setTotal(Money.of("100", "JPY")));

        String message = refused(() -> allocate(payment("100"), invoice, money("10")));

        assertTrue(message.contains("JPY") && message.contains(base()), message);
    }

    private static void rate(String currency, LocalDate day, String worth) {
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            ExchangeRate rate = new ExchangeRate();
            rate.setCurrency(currency);
            rate.setDay(day);
            rate.setRate(new BigDecimal(worth));
            workspace.add(rate);
            return rate;
        });
    }

    private static <D extends TradeDocument> D stored(D document) {
        return ARCHIVE.get().records().read(data -> {
            @SuppressWarnings("unchecked")
            Class<D> type = (Class<D>) document.getClass();
            return data.find(type, document.id());
        });
    }

    @Test
    void theLatestRateOnTheDayOrBeforeItIsFrozen() {
        rate("CHF", DAY.minusDays(10), "7.5");
        rate("CHF", DAY, "8.12345678");
        rate("CHF", DAY.plusDays(1), "9");
        Invoice invoice = add(new Invoice(), other -> other.setTotal(Money.of("100.10", "CHF")));

        assertEquals(Money.rounded(new BigDecimal("813.158"), base()), stored(invoice).baseTotal());
        assertEquals(0, new BigDecimal("8.12345678").compareTo(stored(invoice).rate()));
        assertEquals(0, new BigDecimal("7.5").compareTo(
                ARCHIVE.get().trade().rate("CHF", DAY.minusDays(1)).orElseThrow()));
        assertEquals(BigDecimal.ONE, ARCHIVE.get().trade().rate(base(), DAY).orElseThrow());

        rate("CHF", DAY.minusDays(1), "1");
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.find(Invoice.class, invoice.id()).setTotal(Money.of("200", "CHF"));
            return null;
        });
        assertEquals(Money.rounded(new BigDecimal("1624.69"), base()), stored(invoice).baseTotal(),
                "a correction keeps the rate");
    }

    @Test
    void whatHasNoRateIsAdvisedAndPostedLater() {
        Invoice invoice = add(new Invoice(), other -> other.setTotal(Money.of("10", "NOK")));
        assertNull(stored(invoice).baseTotal());
        assertEquals(1, findings("trade.missing-rate", invoice.id()).size());

        rate("NOK", DAY.minusYears(1), "0.5");
        assertTrue(ARCHIVE.get().trade().postMissing(Route.COMMAND) >= 1);

        assertEquals(money("5"), stored(invoice).baseTotal());
        assertEquals(List.of(), findings("trade.missing-rate", invoice.id()));
    }

    @Test
    void aRateOfNothingIsRefused() {
        assertTrue(refused(() -> rate("USD", DAY, "0")).startsWith("trade.rate"));
        assertTrue(refused(() -> rate("XQX", DAY, "1")).startsWith("trade.rate"));
    }

    @Test
    void aTotalThatIsNotTheSumOfTheLinesIsAFinding() {
        Invoice invoice = invoice("100");
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            InvoiceLine line = new InvoiceLine(workspace.find(Invoice.class, invoice.id()), 1);
            line.setQuantity(new BigDecimal("3"));
            line.setUnitPrice(new BigDecimal("33.335"));
            workspace.add(line);
            return null;
        });

        Finding finding = findings("trade.total-of-lines", invoice.id()).getFirst();

        assertEquals(Money.rounded(new BigDecimal("100.005"), base()).toString(), finding.arguments().get(2));
    }

    @Test
    void recordsAreNumberedAndDated() {
        assertTrue(invoice("1").number().matches("I\\d{4}-\\d{5}"), invoice("1").number());
        String message = refused(() -> add(new Invoice(), invoice -> {
            invoice.setTotal(money("1"));
            invoice.setDueOn(DAY.minusDays(1));
        }));
        assertTrue(message.startsWith("trade.dates"), message);
        assertTrue(refused(() -> add(new Invoice(), invoice -> { })).startsWith("trade.complete"));
    }

    @Test
    void aDeliveryBeforeItsOrderIsAdvised() {
        SalesOrder order = add(new SalesOrder(), other -> other.setTotal(money("1")));
        Delivery delivery = add(new Delivery(), other -> {
            other.setDay(DAY.minusDays(1));
            other.setOrder(order);
        });

        assertEquals(1, findings("trade.delivery-before-order", delivery.id()).size());
    }

    @Test
    void anOverdueInvoiceIsFoundUntilItIsPaid() {
        Invoice invoice = add(new Invoice(), other -> {
            other.setTotal(money("10"));
            other.setDueOn(DAY);
        });
        assertEquals(1, findings("trade.invoice-overdue", invoice.id()).size());

        allocate(payment("10"), invoice, money("10"));

        assertEquals(List.of(), findings("trade.invoice-overdue", invoice.id()));
    }

    private Invoice imported(String source) {
        return add(new Invoice(), invoice -> {
            invoice.cameFrom(source, UUID.randomUUID().toString());
            invoice.setNumber("ERP-1");
            invoice.setTotal(money("10"));
        });
    }

    @Test
    void whatBelongsToAnotherSystemOnlyItsImportChanges() {
        Invoice invoice = imported("ERP-X");

        String message = refused(() -> ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.find(Invoice.class, invoice.id()).setTotal(money("11"));
            return null;
        }));
        assertTrue(message.contains("ERP-X") && message.contains("ERP-1") && message.contains("Total"), message);
        refused(() -> ARCHIVE.get().records().write(Route.IMPORT, workspace -> {
            workspace.readsFrom("ERP-Y");
            workspace.find(Invoice.class, invoice.id()).setTotal(money("12"));
            return null;
        }));
        refused(() -> ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.remove(workspace.find(Invoice.class, invoice.id()));
            return null;
        }));

        ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.find(Invoice.class, invoice.id()).setRemark("Reminded twice");
            return null;
        });
        ARCHIVE.get().records().write(Route.IMPORT, workspace -> {
            workspace.readsFrom("ERP-X");
            workspace.find(Invoice.class, invoice.id()).setTotal(money("13"));
            return null;
        });
        assertEquals(money("13"), stored(invoice).total());
        assertEquals("Reminded twice", stored(invoice).remark());
    }

    @Test
    void theSheetSaysWhatIsOurs() {
        Invoice invoice = imported("ERP-Z");

        TradeSheet sheet = ARCHIVE.get().trade().sheet(customer.id());

        assertEquals("ERP-Z", sheet.origin(invoice.id()).source());
        assertTrue(sheet.origin(invoice.id()).owned().containsAll(List.of("total", "day", "dueOn", "lines")));
        assertTrue(!sheet.origin(invoice.id()).owned().contains("remark"));
        EditModel<Invoice> model = model(sheet, invoice);
        model.set(InvoiceFields.DOCUMENT.remark(), "By hand");
        ARCHIVE.get().records().save(Route.USER, List.copyOf(sheet.models()));
        assertEquals("By hand", stored(invoice).remark());
    }

    @SuppressWarnings("unchecked")
    private static EditModel<Invoice> model(TradeSheet sheet, Invoice invoice) {
        return (EditModel<Invoice>) sheet.documents().stream().filter(model -> model.id().equals(invoice.id()))
                .findFirst().orElseThrow();
    }

    @Test
    void everyDocumentStandsOnTheTimeline() {
        Invoice invoice = invoice("10");
        Delivery delivery = add(new Delivery(), other -> {
            other.setReceivedOn(DAY.plusDays(1));
            other.setReceivedBy("Mr Gate");
        });

        Map<UUID, String> entries = ARCHIVE.get().timeline().page(customer.id(),
                org.moduscrm.archive.spi.timeline.TimelineCursor.START, java.util.Set.of(), 50).stream()
                .collect(java.util.stream.Collectors.toMap(entry -> entry.recordId(),
                        entry -> entry.kind() + " " + entry.detail()));

        assertEquals("invoice null", entries.get(invoice.id()));
        assertTrue(entries.get(delivery.id()).contains("Mr Gate"), entries.toString());
    }
}
