package org.moduscrm.archive.ui.internal.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.PaymentAllocationFields;
import org.moduscrm.archive.service.trade.TradeSheet;
import org.moduscrm.archive.spi.record.Reference;

/** Which invoices a payment settles, while the user decides. Knows nothing of the window. */
final class AllocationPlan {

    private final TradeSheet sheet;
    private final EditModel<? extends TradeRecord> payment;
    private final List<Share> shares = new ArrayList<>();

    /** An invoice, and what of the payment goes to it. */
    static final class Share {

        private final EditModel<? extends TradeRecord> invoice;
        private final Money open;
        private Money amount;

        private Share(EditModel<? extends TradeRecord> invoice, Money open, Money amount) {
            this.invoice = invoice;
            this.open = open;
            this.amount = amount;
        }

        EditModel<? extends TradeRecord> invoice() {
            return invoice;
        }

        /** Open of the invoice without this payment. */
        Money open() {
            return open;
        }

        /** Null for nothing. */
        Money amount() {
            return amount;
        }

        void setAmount(Money newAmount) {
            amount = newAmount;
        }
    }

    AllocationPlan(TradeSheet sheet, EditModel<? extends TradeRecord> payment) {
        this.sheet = sheet;
        this.payment = payment;
        TradeFigures figures = new TradeFigures(sheet);
        for (EditModel<? extends TradeRecord> invoice : figures.documents()) {
            Money left = figures.open(invoice);
            if (invoice.type().kind().equals(TradeFigures.INVOICE) && left != null
                    && left.currency().equals(total().currency())) {
                Money own = ours(invoice.id()).map(model -> model.get(PaymentAllocationFields.AMOUNT)).orElse(null);
                Money open = own == null ? left : left.plus(own);
                if (own != null || open.amount().signum() == total().amount().signum()
                        || total().amount().signum() < 0) {
                    shares.add(new Share(invoice, open, own));
                }
            }
        }
        shares.sort(Comparator.comparing(share -> Values.get(share.invoice(), "day", java.time.LocalDate.class)));
    }

    private Money total() {
        return Values.get(payment, "total", Money.class);
    }

    private java.util.Optional<EditModel<PaymentAllocation>> ours(UUID invoice) {
        return sheet.allocations().stream().filter(model -> !model.isRemoved()
                && model.get(PaymentAllocationFields.PAYMENT).id().equals(payment.id())
                && model.get(PaymentAllocationFields.INVOICE).id().equals(invoice)).findFirst();
    }

    /** The oldest invoice comes first. */
    List<Share> shares() {
        return shares;
    }

    /** What stays with the payment. */
    Money remainder() {
        return shares.stream().map(Share::amount).filter(amount -> amount != null).reduce(total(), Money::minus);
    }

    /** Whether no invoice gets more than is open of it, and no more is given than there is. */
    boolean isPossible() {
        return remainder().amount().signum() != -total().amount().signum() && shares.stream().noneMatch(
                share -> share.amount() != null && total().amount().signum() > 0
                        && share.amount().compareTo(share.open()) > 0);
    }

    /** Settles the oldest invoices first, as far as the payment goes. A refund is not given out by itself. */
    void propose() {
        shares.forEach(share -> share.setAmount(null));
        for (Share share : shares) {
            Money left = remainder();
            if (left.amount().signum() > 0) {
                share.setAmount(left.compareTo(share.open()) < 0 ? left : share.open());
            }
        }
    }

    /** One step that makes the allocations what was decided, and the step that takes it back. */
    record Step(Runnable action, Runnable reverse) {
    }

    Step step() {
        List<Runnable> forth = new ArrayList<>();
        List<Runnable> back = new ArrayList<>();
        for (Share share : shares) {
            ours(share.invoice().id()).ifPresentOrElse(model -> change(model, share.amount(), forth, back), () -> {
                if (share.amount() != null) {
                    EditModel<PaymentAllocation> added = create(share);
                    forth.add(() -> sheet.allocations().add(added));
                    back.add(() -> sheet.allocations().remove(added));
                }
            });
        }
        return new Step(() -> forth.forEach(Runnable::run), () -> back.forEach(Runnable::run));
    }

    private static void change(EditModel<PaymentAllocation> model, Money wanted, List<Runnable> forth,
            List<Runnable> back) {
        Money before = model.get(PaymentAllocationFields.AMOUNT);
        if (wanted == null) {
            forth.add(() -> model.setRemoved(true));
            back.add(() -> model.setRemoved(false));
        } else if (!wanted.equals(before)) {
            forth.add(() -> model.set(PaymentAllocationFields.AMOUNT, wanted));
            back.add(() -> model.set(PaymentAllocationFields.AMOUNT, before));
        }
    }

    private EditModel<PaymentAllocation> create(Share share) {
        EditModel<PaymentAllocation> model = EditModel.create(PaymentAllocationFields.TYPE);
        model.set(PaymentAllocationFields.PAYMENT, new Reference(payment.id(), number(payment)));
        model.set(PaymentAllocationFields.INVOICE, new Reference(share.invoice().id(), number(share.invoice())));
        model.set(PaymentAllocationFields.AMOUNT, share.amount());
        return model;
    }

    private static String number(EditModel<? extends TradeRecord> document) {
        return Values.get(document, "number", String.class);
    }
}
