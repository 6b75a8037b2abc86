package org.moduscrm.archive.ui.internal.editor;

import java.util.Objects;

import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.fields.CustomerFields;

/** What a customer is called while it is being edited. */
final class CustomerNames {

    private CustomerNames() {
    }

    /** The name as typed; while there is none, the stored one. */
    static String of(CustomerSheet sheet) {
        String typed = sheet.customer().get(CustomerFields.NAME);
        String stored = sheet.customer().original(CustomerFields.NAME);
        return Objects.requireNonNullElse(typed, Objects.requireNonNullElse(stored, Messages.editor_newCustomer));
    }
}
