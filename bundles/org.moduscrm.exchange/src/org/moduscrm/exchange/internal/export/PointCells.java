package org.moduscrm.exchange.internal.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.exchange.internal.csv.Columns;
import org.moduscrm.exchange.internal.table.Column;

/** The preferred phone, mail and so on of the customers or contacts of a page. */
final class PointCells {

    private final Map<UUID, Map<ContactPointKind, String>> byOwner = new HashMap<>();

    /** @param column {@code customer_id} or {@code contact_id} */
    PointCells(DataReader data, String column, UUID first, UUID last) {
        data.query("select " + column + ", kind, address from contact_point where " + column + " >= ? and " + column
                + " <= ? and former_since is null order by rank_no, id", List.of(first, last), row -> {
                    byOwner.computeIfAbsent(row.uuid(1), id -> new EnumMap<>(ContactPointKind.class))
                            .putIfAbsent(ContactPointKind.valueOf(row.text(2)), row.text(3));
                    return row.uuid(1);
                });
    }

    /** In the order of {@link Columns#pointColumns}. */
    List<String> of(UUID owner) {
        Map<ContactPointKind, String> points = byOwner.getOrDefault(owner, Map.of());
        List<String> cells = new ArrayList<>();
        for (Column column : Columns.pointColumns()) {
            cells.add(points.get(Columns.kind(column)));
        }
        return cells;
    }
}
