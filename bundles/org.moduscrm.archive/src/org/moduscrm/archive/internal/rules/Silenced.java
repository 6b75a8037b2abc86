package org.moduscrm.archive.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.rule.Finding;

/**
 * Findings that somebody answered with a reason. A finding about two records (a duplicate) names the other one as its
 * first argument and is silenced for this pair alone.
 */
final class Silenced {

    private Silenced() {
    }

    record Key(String ruleId, UUID recordId, UUID otherId) {
    }

    static boolean contains(DataReader data, Finding finding) {
        Key key = key(finding);
        return !data.query("select 1 from silenced_finding where rule_id = ? and record_id = ? and other_id = ?",
                List.of(key.ruleId(), key.recordId(), key.otherId()), row -> 1).isEmpty();
    }

    static Set<Key> all(DataReader data) {
        return new HashSet<>(data.query("select rule_id, record_id, other_id from silenced_finding", List.of(),
                row -> new Key(row.text(1), row.uuid(2), row.uuid(3))));
    }

    static Key key(Finding finding) {
        return new Key(finding.ruleId(), finding.recordId(), other(finding));
    }

    private static UUID other(Finding finding) {
        if (!finding.arguments().isEmpty()) {
            try {
                return UUID.fromString(finding.arguments().getFirst());
            } catch (IllegalArgumentException e) {
                // the first argument is no record
            }
        }
        return finding.recordId();
    }
}
