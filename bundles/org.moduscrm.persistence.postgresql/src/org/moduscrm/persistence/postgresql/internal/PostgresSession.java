package org.moduscrm.persistence.postgresql.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import javax.sql.DataSource;

import org.moduscrm.persistence.engine.Dialect;
import org.moduscrm.persistence.engine.EngineSession;
import org.moduscrm.persistence.engine.Upkeep;

/** One database on a server, which others use at the same time. */
final class PostgresSession implements EngineSession {

    private final ConnectionPool pool;
    private final String login;
    private final Dialect dialect = new PostgresDialect();

    private PostgresSession(ConnectionPool pool, String login) {
        this.pool = pool;
        this.login = login;
    }

    /** Makes the first connection, so that a wrong password shows here and not in the middle of something. */
    static PostgresSession start(ConnectionPool pool) throws SQLException {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement();
                ResultSet user = statement.executeQuery("select session_user")) {
            user.next();
            return new PostgresSession(pool, user.getString(1));
        }
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Optional<String> login() {
        return Optional.of(login);
    }

    @Override
    public Upkeep upkeep() {
        return new PostgresUpkeep();
    }

    @Override
    public void close() {
        pool.close();
    }
}
