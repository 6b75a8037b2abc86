package org.moduscrm.archive.ui.internal.customers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.service.CustomerRow;
import org.moduscrm.archive.ui.customer.CustomerInput;
import org.moduscrm.ui.format.Due;
import org.moduscrm.ui.format.Formats;

/** A customer as the list shows it: worded for the business day on which it was read. */
record CustomerLine(CustomerRow row, Due due, String changed) {

    static CustomerLine of(CustomerRow row, ZoneId zone, LocalDate today) {
        return new CustomerLine(row, Due.of(row.nextStepAt(), zone, today), Formats.date(row.changedAt(), zone));
    }

    UUID id() {
        return row.id();
    }

    String nextStep() {
        return row.nextStep() == null ? due.text() : NLS.bind(Messages.column_nextStep_words, due.text(), row.nextStep());
    }

    CustomerInput input() {
        return new CustomerInput(row.id(), row.name());
    }
}
