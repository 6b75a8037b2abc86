package org.moduscrm.archive.service.document;

import java.util.UUID;

/**
 * What is known of a document that is to be filed, beside its file.
 *
 * @param title null for the name of the file
 * @param kind code of the list of document kinds; may be null
 * @param customer whose it is; null for one of no customer
 * @param recordKind kind of the record that it belongs to; null for the customer itself
 * @param recordId key of that record; null for the customer itself
 */
public record NewDocument(String title, String kind, UUID customer, String recordKind, UUID recordId) {

    public static NewDocument of(UUID customer) {
        return new NewDocument(null, null, customer, null, null);
    }

    public NewDocument belongingTo(String otherKind, UUID otherId) {
        return new NewDocument(title, kind, customer, otherKind, otherId);
    }
}
