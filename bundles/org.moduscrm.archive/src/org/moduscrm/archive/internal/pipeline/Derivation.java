package org.moduscrm.archive.internal.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.moduscrm.archive.internal.company.TaxId;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.spi.name.NameKeys;
import org.moduscrm.persistence.Change.AttributeChange;
import org.moduscrm.persistence.UnitOfWork;

/** Fills in what follows from other values: sort keys, comparison keys, numbers. */
final class Derivation {

    private final NameKeys nameKeys;

    Derivation(NameKeys nameKeys) {
        this.nameKeys = nameKeys;
    }

    /** New records; numbers come from the series in one block. */
    void fillNew(UnitOfWork unit, Collection<?> records) {
        records.forEach(record -> fill((ArchiveRecord) record, List.of()));
        List<Customer> unnumbered = records.stream().filter(Customer.class::isInstance).map(Customer.class::cast)
                .filter(customer -> customer.code() == null).toList();
        if (!unnumbered.isEmpty()) {
            NumberBlock block = NumberBlock.take(unit, "customer", unnumbered.size());
            unnumbered.forEach(customer -> customer.setCode(block.next()));
        }
    }

    /**
     * A record that is about to be written. A sort key follows its name until somebody edits it.
     *
     * @param changes what changed; empty for a new record
     */
    void fill(ArchiveRecord record, List<AttributeChange> changes) {
        switch (record) {
            case Customer customer -> {
                customer.setNameKey(CompanyNameKey.of(customer.name()));
                customer.setTaxId(TaxId.normal(customer.taxId()));
                if (follows(customer.sortKey(), changes)) {
                    customer.setSortKey(nameKeys.sortKey(customer.name()));
                }
            }
            case Contact contact -> {
                if (follows(contact.sortKey(), changes)) {
                    contact.setSortKey(nameKeys.sortKey(contact.name()));
                }
            }
            default -> {
                // nothing is derived
            }
        }
    }

    private boolean follows(String sortKey, List<AttributeChange> changes) {
        if (sortKey == null || sortKey.isBlank()) {
            return true;
        }
        boolean edited = changes.stream().anyMatch(change -> change.attribute().equals("sortKey"));
        return !edited && changes.stream().filter(change -> change.attribute().equals("name"))
                .anyMatch(change -> Objects.equals(nameKeys.sortKey((String) change.before()), sortKey));
    }
}
