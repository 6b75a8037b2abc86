package org.moduscrm.archive.internal.trade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/**
 * Which fields of records belong to the system that they came from. Of records of trade usually all do, apart from who
 * looks after them here, remarks, and links to records that only this archive has; rows of {@code foreign_field} say
 * otherwise.
 */
public final class SourceOwnership {

    /** Stands for the lines of a document. */
    public static final String LINES = "lines";

    private static final String ANY = "*";
    /** What another archive of this product exported is as much ours as its own. */
    private static final String OTHER_ARCHIVE = "modus";
    private static final Set<String> OWNED_KINDS = Set.of("product", "quote", "order", "contract", "delivery", "invoice",
            "payment", "payment-allocation", "credit-note", "service-case");
    private static final Set<String> OURS = Set.of("owner", "remark", "opportunity", "firstResponsible", "baseTotal",
            "rate");

    private record Place(String source, String kind, String attribute) {
    }

    private final Map<Place, Boolean> configured = new HashMap<>();

    private SourceOwnership() {
    }

    public static SourceOwnership read(DataReader data) {
        SourceOwnership ownership = new SourceOwnership();
        data.query("select source_name, record_kind, attribute, read_only from foreign_field", List.of(),
                row -> ownership.configured.put(new Place(row.text(1), row.text(2), row.text(3)), row.flag(4)));
        return ownership;
    }

    /** @param source null for a record that was made here */
    public boolean owns(String source, String kind, String attribute) {
        if (source == null || source.equals(OTHER_ARCHIVE)) {
            return false;
        }
        return Stream.of(new Place(source, kind, attribute), new Place(source, kind, ANY),
                new Place(ANY, kind, attribute), new Place(ANY, kind, ANY)).map(configured::get)
                .flatMap(found -> Optional.ofNullable(found).stream()).findFirst()
                .orElse(OWNED_KINDS.contains(kind) && !OURS.contains(attribute));
    }

    /** All that a source owns of the records of a type. */
    public <E extends ArchiveRecord> Set<String> owned(String source, RecordType<E> type) {
        return Stream.concat(type.attributes().stream().map(Attribute::name), Stream.of(LINES))
                .filter(attribute -> owns(source, type.kind(), attribute)).collect(Collectors.toUnmodifiableSet());
    }
}
