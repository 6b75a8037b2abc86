package org.moduscrm.persistence.postgresql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.moduscrm.persistence.engine.MigrationRefusedException;
import org.moduscrm.persistence.engine.MigrationRefusedException.Reason;
import org.moduscrm.persistence.engine.Upkeep;

/** The owner migrates, one at a time, while clients work. */
final class PostgresUpkeep implements Upkeep {

    private static final long LOCK = 0x4d6f64757343524dL;

    /** A script that waits for a table keeps every client waiting behind it. */
    private static final String PATIENCE = "30s";

    /** Keys and lists are compared by code points, here as in the embedded archive and on every server. */
    private static final String SUITABLE = "select getdatabaseencoding() = 'UTF8' and 'B' < 'a' and 'z' < U&'\\00E9', "
            + "getdatabaseencoding() || ', ' || datcollate from pg_database where datname = current_database()";

    private static final String OWNER = "select case when to_regclass('schema_migration') is null "
            + "then coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) "
            + "else (select pg_has_role(relowner, 'USAGE') from pg_class where oid = to_regclass('schema_migration')) end, "
            + "session_user::text";

    @Override
    public boolean isExplicit() {
        return true;
    }

    @Override
    public void lock(Connection connection) throws SQLException {
        require(connection, OWNER, Reason.NOT_OWNER);
        require(connection, SUITABLE, Reason.UNSUITABLE);
        execute(connection, "select pg_advisory_lock(" + LOCK + ")");
        execute(connection, "set lock_timeout = '" + PATIENCE + "'");
        connection.commit();
    }

    private static void require(Connection connection, String question, Reason reason) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            if (!answer.getBoolean(1)) {
                throw new MigrationRefusedException(reason, answer.getString(2));
            }
        }
    }

    @Override
    public void unlock(Connection connection) throws SQLException {
        execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
        execute(connection, "reset lock_timeout");
        connection.commit();
    }

    @Override
    public void complete(Connection connection) throws SQLException {
        new ReferenceIndexes(connection).make();
        new HistoryWatch(connection).install();
        new CustomerSearch(connection).install();
        new MemberRights(connection).grant();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
