package org.moduscrm.archive.internal.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.moduscrm.archive.internal.Contributions;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** Counts the records that hold the codes of a list, of whatever kind they are. */
final class CodeUses {

    private final Contributions contributions;
    private final DataReader data;

    CodeUses(Contributions contributions, DataReader data) {
        this.contributions = contributions;
        this.data = data;
    }

    /** By code; one that nobody uses is left out. */
    Map<String, Long> of(String listId) {
        Map<String, Long> uses = new HashMap<>();
        for (RecordType<?> type : contributions.recordTypes()) {
            for (Attribute<?, ?> attribute : type.attributes()) {
                if (listId.equals(attribute.codeList())) {
                    count(type, attribute).forEach((code, count) -> uses.merge(code, count, Long::sum));
                }
            }
        }
        return uses;
    }

    private Map<String, Long> count(RecordType<? extends ArchiveRecord> type, Attribute<?, ?> attribute) {
        Map<String, Long> uses = new HashMap<>();
        List<Object[]> rows = data.select(Object[].class, "select r.%1$s, count(r) from %2$s r where r.%1$s is not null group by r.%1$s"
                .formatted(attribute.name(), type.entity().getSimpleName()), Map.of());
        rows.forEach(row -> uses.put((String) row[0], ((Number) row[1]).longValue()));
        return uses;
    }
}
