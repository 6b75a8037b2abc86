package org.moduscrm.bench.internal.side;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.apache.derby.jdbc.BasicEmbeddedDataSource40;

/** An embedded one in this process, which may be open as an archive at the same time. */
final class DerbyDatabase implements BareDatabase {

    /** Moments as the archive's tables on Derby keep them. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS")
            .withZone(ZoneOffset.UTC);

    private final BasicEmbeddedDataSource40 source = new BasicEmbeddedDataSource40();

    /** @param archive folder of an archive that exists */
    DerbyDatabase(Path archive) {
        source.setDatabaseName(archive.resolve("database").toString());
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public Object key(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    @Override
    public UUID id(Object key) {
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) key);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public Object moment(Instant moment) {
        return MOMENT.format(moment);
    }

    @Override
    public boolean isDurable(Statement statement) {
        return !"test".equals(System.getProperty("derby.system.durability"));
    }

    @Override
    public void stopWatching(Statement statement) {
        // it does nothing else
    }

    @Override
    public void close() throws SQLException {
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            // this is how the driver says that it did what was asked
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
