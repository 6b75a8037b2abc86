package org.moduscrm.archive.internal.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.moduscrm.archive.internal.company.TaxId;
import org.moduscrm.archive.internal.config.ConfigurationSnapshot;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Numbered;
import org.moduscrm.archive.spi.name.NameKeys;
import org.moduscrm.persistence.Change.AttributeChange;
import org.moduscrm.persistence.UnitOfWork;

/** Fills in what follows from other values: sort keys, comparison keys, numbers. */
final class Derivation {

    private final NameKeys nameKeys;
    private final ConfigurationSnapshot configuration;
    private final LocalDate today;

    Derivation(NameKeys nameKeys, ConfigurationSnapshot configuration, LocalDate today) {
        this.nameKeys = nameKeys;
        this.configuration = configuration;
        this.today = today;
    }

    /** New records; the numbers of a series come in one block. */
    void fillNew(UnitOfWork unit, Collection<?> records) {
        records.forEach(record -> fill((ArchiveRecord) record, List.of()));
        Map<String, List<Numbered>> unnumbered = records.stream().filter(Numbered.class::isInstance)
                .map(Numbered.class::cast).filter(record -> record.number() == null)
                .collect(Collectors.groupingBy(Numbered::numberSeries, TreeMap::new, Collectors.toList()));
        unnumbered.forEach((series, waiting) -> {
            NumberBlock block = NumberBlock.take(unit, series, configuration.numberPattern(series), today,
                    waiting.size());
            waiting.forEach(record -> record.setNumber(block.next()));
        });
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
