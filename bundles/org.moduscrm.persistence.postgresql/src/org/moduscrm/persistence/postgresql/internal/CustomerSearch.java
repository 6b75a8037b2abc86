package org.moduscrm.persistence.postgresql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Puts the server's own search for customers in place: see {@code search.sql}. */
final class CustomerSearch {

    private static final String FUNCTION = "modus_find_customers(text, text, text, boolean, integer, integer)";

    private final Connection connection;

    CustomerSearch(Connection connection) {
        this.connection = connection;
    }

    void install() throws SQLException {
        if (!answers("select to_regclass('customer') is not null and to_regclass('change_set') is not null")) {
            return;
        }
        new Script("search.sql").run(connection);
        if (answers("select exists (select from pg_roles where rolname = '" + MemberRights.GROUP + "')")) {
            execute("grant execute on function " + FUNCTION + " to " + MemberRights.GROUP);
        }
    }

    private boolean answers(String question) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
