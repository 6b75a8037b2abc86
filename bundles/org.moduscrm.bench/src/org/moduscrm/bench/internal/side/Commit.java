package org.moduscrm.bench.internal.side;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What one transaction wrote. */
public record Commit(List<Batch> batches) implements Serializable {

    /**
     * Rows of one table.
     *
     * @param columns in lower case
     */
    public record Batch(String table, List<String> columns, List<Object[]> rows) implements Serializable {

        public Batch {
            columns = columns.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
        }

        String insert() {
            return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        }

        /** As the driver gives them. */
        List<Object> keys() {
            int key = columns.indexOf("id");
            return rows.stream().map(row -> row[key]).toList();
        }
    }
}
