package org.moduscrm.archive.ui.internal.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.PaymentAllocationFields;
import org.moduscrm.archive.service.trade.TradeSheet;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.format.Formats;

/** What the documents of a customer come to, with the changes that are not saved yet. */
final class TradeFigures {

    static final String INVOICE = "invoice";
    static final String PAYMENT = "payment";
    static final String CREDIT_NOTE = "credit-note";

    private final TradeSheet sheet;

    TradeFigures(TradeSheet sheet) {
        this.sheet = sheet;
    }

    /** Those that are not removed. */
    List<EditModel<? extends TradeRecord>> documents() {
        return sheet.documents().stream().filter(model -> !model.isRemoved())
                .<EditModel<? extends TradeRecord>>map(model -> model).toList();
    }

    /** Of an invoice: what is not settled; of a payment: what is not allocated; null for others. */
    Money open(EditModel<? extends TradeRecord> document) {
        Money total = Values.get(document, "total", Money.class);
        if (total == null) {
            return null;
        }
        UUID id = document.id();
        return switch (document.type().kind()) {
            case INVOICE -> less(less(total, allocated(allocation -> refers(allocation.get(PaymentAllocationFields.INVOICE),
                    id))), documents().stream().filter(other -> other.type().kind().equals(CREDIT_NOTE))
                            .filter(note -> refers(Values.get(note, "invoice", Reference.class), id))
                            .map(note -> Values.get(note, "total", Money.class)).toList());
            case PAYMENT -> less(total, allocated(allocation -> refers(allocation.get(PaymentAllocationFields.PAYMENT), id)));
            default -> null;
        };
    }

    private List<Money> allocated(Predicate<EditModel<PaymentAllocation>> which) {
        return sheet.allocations().stream().filter(allocation -> !allocation.isRemoved()).filter(which)
                .map(allocation -> allocation.get(PaymentAllocationFields.AMOUNT)).toList();
    }

    private static boolean refers(Reference reference, UUID id) {
        return reference != null && reference.id().equals(id);
    }

    private static Money less(Money total, List<Money> parts) {
        return parts.stream().filter(part -> part != null && part.currency().equals(total.currency()))
                .reduce(total, Money::minus);
    }

    /** One line about the documents shown, and about the money that is open. */
    String words(List<EditModel<? extends TradeRecord>> shown, boolean oneKind, LocalDate today) {
        List<String> parts = new ArrayList<>();
        if (oneKind) {
            parts.add(NLS.bind(Messages.sum, shown.size(), sums(shown.stream()
                    .map(model -> Values.get(model, "total", Money.class)).toList())));
        } else {
            parts.add(NLS.bind(Messages.count, shown.size()));
        }
        List<EditModel<? extends TradeRecord>> invoices = documents().stream()
                .filter(model -> model.type().kind().equals(INVOICE)).toList();
        String open = sums(invoices.stream().map(this::open).toList());
        if (!open.isEmpty()) {
            String overdue = sums(invoices.stream().filter(model -> isOverdue(model, today)).map(this::open).toList());
            parts.add(overdue.isEmpty() ? NLS.bind(Messages.receivable, open)
                    : NLS.bind(Messages.receivableOverdue, open, overdue));
        }
        if (!sheet.isComplete()) {
            parts.add(Messages.newestOnly);
        }
        return String.join(" · ", parts);
    }

    boolean isOverdue(EditModel<? extends TradeRecord> document, LocalDate today) {
        LocalDate due = Values.get(document, "dueOn", LocalDate.class);
        Money open = open(document);
        return due != null && due.isBefore(today) && open != null && open.amount().signum() > 0;
    }

    /** By currency, for amounts of different currencies are not added; nothing where nothing is left. */
    private static String sums(List<Money> amounts) {
        Map<String, Money> sums = new TreeMap<>();
        amounts.stream().filter(amount -> amount != null)
                .forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return sums.values().stream().filter(sum -> sum.amount().signum() != 0).map(Formats::money)
                .collect(Collectors.joining(" + "));
    }
}
