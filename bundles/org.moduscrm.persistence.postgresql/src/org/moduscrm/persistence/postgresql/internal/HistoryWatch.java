package org.moduscrm.persistence.postgresql.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the server's own watch over the history in place: see {@code history.sql} for what it refuses. Which tables are
 * watched follows from the catalogue of records, so those of a mode are watched like the archive's own.
 */
final class HistoryWatch {

    private final Connection connection;

    HistoryWatch(Connection connection) {
        this.connection = connection;
    }

    /** Does what is not done yet; existing triggers are left alone, since to replace them would lock out the clients. */
    void install() throws SQLException {
        if (!exists("record_table") || !exists("change_set")) {
            return;
        }
        new Script("history.sql").run(connection);
        watchChangeSets();
        watchEntries();
        for (String table : texts("select quote_ident(table_name) from record_table order by table_name")) {
            watchRecords(table);
        }
    }

    private void watchChangeSets() throws SQLException {
        trigger("modus_stamp", "change_set", "create trigger modus_stamp before insert on change_set "
                + "for each row execute function modus_stamp_change_set()");
        // the mark of the search index says nothing about what happened
        String kept = texts("select quote_ident(attname) from pg_attribute where attrelid = 'change_set'::regclass "
                + "and attnum > 0 and not attisdropped and attname <> 'indexed' order by attnum")
                .stream().collect(Collectors.joining(", "));
        trigger("modus_keep", "change_set", "create trigger modus_keep before delete or update of " + kept
                + " on change_set for each row execute function modus_refuse_history_change()");
        keepFromTruncation("change_set");
    }

    private void watchEntries() throws SQLException {
        trigger("modus_own", "change_entry", "create trigger modus_own after insert on change_entry "
                + "referencing new table as added for each statement execute function modus_require_own_change_set()");
        trigger("modus_keep", "change_entry", "create trigger modus_keep before delete or update on change_entry "
                + "for each row execute function modus_refuse_history_change()");
        keepFromTruncation("change_entry");
    }

    private void keepFromTruncation(String table) throws SQLException {
        trigger("modus_keep_all", table, "create trigger modus_keep_all before truncate on " + table
                + " for each statement execute function modus_refuse_history_change()");
    }

    private void watchRecords(String table) throws SQLException {
        trigger("modus_history", table, "create constraint trigger modus_history after insert or update or delete on "
                + table + " deferrable initially deferred for each row execute function modus_require_history()");
    }

    private void trigger(String name, String table, String definition) throws SQLException {
        if (texts("select tgname from pg_trigger where tgrelid = to_regclass(?) and tgname = ?", table, name).isEmpty()) {
            execute(definition);
        }
    }

    private boolean exists(String table) throws SQLException {
        return text("select to_regclass('" + table + "')::text") != null;
    }

    private String text(String sql) throws SQLException {
        return texts(sql).getFirst();
    }

    private List<String> texts(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
