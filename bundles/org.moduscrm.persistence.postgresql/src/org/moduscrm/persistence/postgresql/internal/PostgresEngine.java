package org.moduscrm.persistence.postgresql.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.ConnectionException;
import org.moduscrm.persistence.engine.Credentials;
import org.moduscrm.persistence.engine.DatabaseEngine;
import org.moduscrm.persistence.engine.EngineSession;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Opens team archives: folders that say where on a PostgreSQL server their database is. */
@Component(property = "engine=postgresql")
public class PostgresEngine implements DatabaseEngine {

    private static final String ADDRESS = "jdbc:postgresql:";

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Credentials> credentials;

    @Override
    public String name() {
        return "postgresql";
    }

    /** A connection file that cannot be read is ours too: opening the folder as an embedded archive would hide it. */
    @Override
    public boolean handles(Path archiveFolder) {
        if (!ArchiveConnection.isIn(archiveFolder)) {
            return false;
        }
        try {
            return ArchiveConnection.read(archiveFolder).url().startsWith(ADDRESS);
        } catch (ConnectionException e) {
            return true;
        }
    }

    @Override
    public boolean exists(Path archiveFolder) {
        return ArchiveConnection.isIn(archiveFolder);
    }

    @Override
    public EngineSession open(Path archiveFolder) {
        ArchiveConnection connection = ArchiveConnection.read(archiveFolder);
        Optional<char[]> password = credentials.stream()
                .flatMap(known -> known.password(connection.url(), connection.user()).stream()).findFirst();
        ConnectionPool pool = new ConnectionPool(PostgresSource.of(connection, password.orElse(null)));
        try {
            return PostgresSession.start(pool);
        } catch (SQLException e) {
            pool.close();
            throw ConnectionFailures.of(connection, password.isPresent(), e);
        }
    }
}
