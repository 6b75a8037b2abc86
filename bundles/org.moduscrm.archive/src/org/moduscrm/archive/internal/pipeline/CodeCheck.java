package org.moduscrm.archive.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.moduscrm.archive.internal.config.ConfigurationSnapshot;
import org.moduscrm.archive.internal.rules.OwnChecks;
import org.moduscrm.archive.internal.rules.RuleRunner;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.persistence.Change.AttributeChange;

/** Refuses a code that is newly set and that its list does not offer. What a record already has, it may keep. */
final class CodeCheck {

    /** A message that names more codes than that is not read any more. */
    private static final int NAMED_CODES = 15;

    private final ConfigurationSnapshot configuration;

    CodeCheck(ConfigurationSnapshot configuration) {
        this.configuration = configuration;
    }

    /** @param changes what changed; empty for a new record */
    <E extends ArchiveRecord> List<Finding> check(RecordType<E> type, ArchiveRecord record, ArchiveRecord subject,
            List<AttributeChange> changes) {
        List<Finding> findings = new ArrayList<>();
        E entity = type.entity().cast(record);
        for (Attribute<E, ?> attribute : type.attributes()) {
            if (attribute.codeList() != null && isNewlySet(attribute, changes)
                    && attribute.read(entity) instanceof String code && !isOffered(attribute.codeList(), code)) {
                findings.add(RuleRunner.ofRecord(OwnChecks.UNKNOWN_CODE, type, record,
                        subject instanceof Customer ? subject.id() : null, attribute.name(),
                        List.of(attribute.name(), code, offered(attribute.codeList()),
                                String.valueOf(type.label().apply(entity)))));
            }
        }
        return findings;
    }

    private static boolean isNewlySet(Attribute<?, ?> attribute, List<AttributeChange> changes) {
        return changes.isEmpty() || changes.stream().anyMatch(change -> change.attribute().equals(attribute.name()));
    }

    private boolean isOffered(String listId, String code) {
        return configuration.anyCodeList(listId).item(code).filter(CodeItem::active).isPresent();
    }

    private String offered(String listId) {
        CodeList list = configuration.anyCodeList(listId);
        String named = list.choices().stream().limit(NAMED_CODES).map(CodeItem::code).collect(Collectors.joining(", "));
        return list.choices().size() > NAMED_CODES ? named + " …" : named;
    }
}
