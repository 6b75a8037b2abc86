package org.moduscrm.bench.internal.side;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.postgresql.ds.PGSimpleDataSource;

/** One on a server. */
final class PostgresDatabase implements BareDatabase {

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    /** @param password null when none is known */
    PostgresDatabase(String url, String user, char[] password) {
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password == null ? null : new String(password));
        // the driver's usual way to send a batch is a message for each row
        source.setReWriteBatchedInserts(true);
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public Object key(UUID id) {
        return id;
    }

    @Override
    public UUID id(Object key) {
        return (UUID) key;
    }

    @Override
    public Object moment(Instant moment) {
        return OffsetDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    @Override
    public boolean isDurable(Statement statement) throws SQLException {
        try (ResultSet settings = statement.executeQuery("select current_setting('fsync') = 'on' "
                + "and current_setting('synchronous_commit') <> 'off'")) {
            settings.next();
            return settings.getBoolean(1);
        }
    }

    @Override
    public void stopWatching(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet watched = statement.executeQuery("select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal")) {
            while (watched.next()) {
                tables.add(watched.getString(1));
            }
        }
        for (String table : tables) {
            statement.execute("alter table " + table + " disable trigger user");
        }
    }

    @Override
    public void close() {
        // the server goes on without us
    }
}
