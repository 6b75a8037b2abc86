package org.moduscrm.search.tests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.spi.name.NameKeys;
import org.moduscrm.archive.spi.search.CustomerDocument;

/** Builds what the index is told about a customer. */
final class ADocument {

    private final UUID id;
    private final String name;
    private String code;
    private String shortName;
    private String sortKey;
    private String grade;
    private String taxId;
    private Instant changedAt;
    private List<String> phones = List.of();
    private List<String> mails = List.of();
    private List<String> contacts = List.of();

    private ADocument(long number, String name) {
        this.id = id(number);
        this.name = name;
    }

    /** Ids grow with their number. */
    static UUID id(long number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static ADocument named(long number, String name) {
        return new ADocument(number, name);
    }

    ADocument code(String value) {
        code = value;
        return this;
    }

    ADocument shortName(String value) {
        shortName = value;
        return this;
    }

    ADocument sortKey(String value) {
        sortKey = value;
        return this;
    }

    ADocument grade(String value) {
        grade = value;
        return this;
    }

    ADocument taxId(String value) {
        taxId = value;
        return this;
    }

    ADocument changedAt(Instant value) {
        changedAt = value;
        return this;
    }

    ADocument phones(String... values) {
        phones = List.of(values);
        return this;
    }

    ADocument mails(String... values) {
        mails = List.of(values);
        return this;
    }

    ADocument contacts(String... values) {
        contacts = List.of(values);
        return this;
    }

    CustomerDocument get() {
        final String key = sortKey == null ? Services.get(NameKeys.class).sortKey(name) : sortKey;
        return new CustomerDocument(id, code, name, shortName, key, grade, taxId, changedAt, phones, mails, contacts);
    }
}
