package org.moduscrm.persistence.postgresql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each reference an index, as the embedded engine does by itself: what belongs to a customer is found by its
 * reference, and without an index the server would read the whole table.
 */
final class ReferenceIndexes {

    /** References whose columns are not the first ones of an index. */
    private static final String MISSING = """
            select format('create index on %s (%s)', c.conrelid::regclass,
                (select string_agg(quote_ident(a.attname), ', ' order by k.place)
                from unnest(c.conkey) with ordinality k (number, place)
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number))
            from pg_constraint c
            where c.contype = 'f' and c.connamespace = current_schema()::regnamespace and not exists (
                select from pg_index i
                where i.indrelid = c.conrelid and i.indpred is null
                    and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] = c.conkey)
            order by 1""";

    private final Connection connection;

    ReferenceIndexes(Connection connection) {
        this.connection = connection;
    }

    /** Makes those that are missing. */
    void make() throws SQLException {
        List<String> commands = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet missing = statement.executeQuery(MISSING)) {
            while (missing.next()) {
                commands.add(missing.getString(1));
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
