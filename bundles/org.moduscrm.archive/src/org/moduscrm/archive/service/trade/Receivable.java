package org.moduscrm.archive.service.trade;

import java.time.LocalDate;
import java.util.UUID;

import org.moduscrm.archive.model.Money;

/**
 * What is open of an invoice: its total less allocated payments and credit notes.
 *
 * @param dueOn may be null
 * @param open negative when more was paid or credited than invoiced; never zero
 */
public record Receivable(UUID invoice, String number, LocalDate day, LocalDate dueOn, Money total, Money open) {

    /** Whether something of it should have been paid before a day. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && open.amount().signum() > 0;
    }
}
