package org.moduscrm.archive.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.internal.rules.OwnChecks;
import org.moduscrm.archive.internal.rules.RuleRunner;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.persistence.Database;

/** Refuses text that a database would refuse, while the record and the field can still be named. */
final class TextLengthCheck {

    private final Database database;

    TextLengthCheck(Database database) {
        this.database = database;
    }

    <E extends ArchiveRecord> List<Finding> check(RecordType<E> type, ArchiveRecord record, ArchiveRecord subject) {
        UUID customer = subject instanceof Customer ? subject.id() : null;
        List<Finding> findings = new ArrayList<>();
        for (Attribute<E, ?> attribute : type.attributes()) {
            if (attribute.valueType() == String.class
                    && attribute.read(type.entity().cast(record)) instanceof String text) {
                int limit = database.textLimit(type.entity(), attribute.name());
                if (text.length() > limit) {
                    findings.add(RuleRunner.ofRecord(OwnChecks.TEXT_TOO_LONG, type, record, customer, attribute.name(),
                            List.of(attribute.name(), Integer.toString(limit), Integer.toString(text.length()))));
                }
                if (isBroken(text)) {
                    findings.add(RuleRunner.ofRecord(OwnChecks.TEXT_BROKEN, type, record, customer, attribute.name(),
                            List.of(attribute.name())));
                }
            }
        }
        return findings;
    }

    /** A zero, or half of a character, as programs leave behind that cut texts; not every database keeps them. */
    private static boolean isBroken(String text) {
        return text.codePoints().anyMatch(point -> point == 0 || point >= Character.MIN_SURROGATE
                && point <= Character.MAX_SURROGATE);
    }
}
