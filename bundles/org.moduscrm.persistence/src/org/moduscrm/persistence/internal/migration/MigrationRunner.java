package org.moduscrm.persistence.internal.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.moduscrm.persistence.AppliedMigration;
import org.moduscrm.persistence.EntityBundle;
import org.moduscrm.persistence.MigrationException;
import org.moduscrm.persistence.MigrationException.Reason;
import org.moduscrm.persistence.engine.EngineSession;
import org.moduscrm.persistence.engine.Upkeep;

/**
 * Brings the tables of all contributing bundles to the level of the program. A script and the row that records it
 * commit together, so a kill in between leaves either both or neither. What is missing is read under the engine's lock,
 * so the second of two runs finds the work of the first.
 */
public class MigrationRunner {

    private static final String LEDGER = "schema_migration";

    private final EngineSession session;

    public MigrationRunner(EngineSession session) {
        this.session = session;
    }

    private record Recorded(String checksum, int lowestWriter) {
    }

    /** @return what was applied now, in order */
    public List<AppliedMigration> run(List<EntityBundle> bundles, Runnable inTurn) {
        Upkeep upkeep = session.upkeep();
        try (Connection connection = session.dataSource().getConnection()) {
            upkeep.lock(connection);
            try {
                List<AppliedMigration> applied = run(connection, upkeep, bundles);
                inTurn.run();
                return applied;
            } finally {
                connection.rollback();
                upkeep.unlock(connection);
            }
        } catch (SQLException e) {
            throw new MigrationException(Reason.FAILED, "", "The record of migrations cannot be kept: " + e.getMessage(), e);
        }
    }

    private List<AppliedMigration> run(Connection connection, Upkeep upkeep, List<EntityBundle> bundles)
            throws SQLException {
        if (!hasLedger(connection)) {
            createLedger(connection);
        }
        List<AppliedMigration> applied = new ArrayList<>();
        for (EntityBundle bundle : inDependencyOrder(bundles)) {
            for (MigrationScript script : missing(connection, bundle)) {
                apply(connection, script);
                applied.add(new AppliedMigration(script.bundle(), script.number(), script.title()));
            }
        }
        upkeep.complete(connection);
        connection.commit();
        return applied;
    }

    /** Refuses a database that lacks something; changes nothing. */
    public void require(List<EntityBundle> bundles) {
        try (Connection connection = session.dataSource().getConnection()) {
            try {
                boolean ledger = hasLedger(connection);
                for (EntityBundle bundle : inDependencyOrder(bundles)) {
                    List<MigrationScript> missing = ledger ? missing(connection, bundle)
                            : MigrationScript.of(bundle.bundle());
                    if (!missing.isEmpty()) {
                        throw new MigrationException(Reason.BEHIND, missing.getFirst().bundle(),
                                "The database lacks " + missing.getFirst(), null);
                    }
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new MigrationException(Reason.FAILED, "", "The record of migrations cannot be read: " + e.getMessage(), e);
        }
    }

    /** The archive's tables first: those of the modes refer to them. */
    private static List<EntityBundle> inDependencyOrder(List<EntityBundle> bundles) {
        return bundles.stream().sorted((a, b) -> Boolean.compare(dependsOnOther(a, bundles), dependsOnOther(b, bundles)))
                .toList();
    }

    private static boolean dependsOnOther(EntityBundle bundle, List<EntityBundle> all) {
        var wiring = bundle.bundle().adapt(org.osgi.framework.wiring.BundleWiring.class);
        return wiring.getRequiredWires(null).stream().map(wire -> wire.getProviderWiring().getBundle())
                .anyMatch(provider -> all.stream().anyMatch(other -> other.bundle().equals(provider)));
    }

    private static List<MigrationScript> missing(Connection connection, EntityBundle bundle) throws SQLException {
        String name = bundle.bundle().getSymbolicName();
        List<MigrationScript> scripts = MigrationScript.of(bundle.bundle());
        Map<Integer, Recorded> recorded = recorded(connection, name);
        refuseNewer(name, scripts.isEmpty() ? 0 : scripts.getLast().number(), recorded);
        List<MigrationScript> missing = new ArrayList<>();
        for (MigrationScript script : scripts) {
            Recorded known = recorded.get(script.number());
            if (known == null) {
                missing.add(script);
            } else if (!known.checksum().equals(script.checksum())) {
                throw new MigrationException(Reason.EDITED, name,
                        script + " was edited after it had been applied to this database", null);
            }
        }
        return missing;
    }

    private static void refuseNewer(String bundle, int level, Map<Integer, Recorded> recorded) {
        for (var entry : recorded.entrySet()) {
            if (entry.getKey() > level && entry.getValue().lowestWriter() > level) {
                throw new MigrationException(Reason.NEWER_DATABASE, bundle, "The tables of " + bundle
                        + " are at level " + entry.getKey() + "; this program knows " + level
                        + " and may not write to them any more", null);
            }
        }
    }

    private static boolean hasLedger(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                if (LEDGER.equalsIgnoreCase(tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void createLedger(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + LEDGER + " (bundle varchar(120) not null, number integer not null, "
                    + "title varchar(120) not null, checksum char(64) not null, lowest_writer integer not null, "
                    + "applied_at " + session.dialect().columnTypes().get("instant") + " not null, "
                    + "primary key (bundle, number))");
        }
        connection.commit();
    }

    private static Map<Integer, Recorded> recorded(Connection connection, String bundle) throws SQLException {
        Map<Integer, Recorded> recorded = new TreeMap<>();
        try (PreparedStatement select = connection
                .prepareStatement("select number, checksum, lowest_writer from " + LEDGER + " where bundle = ?")) {
            select.setString(1, bundle);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    recorded.put(rows.getInt(1), new Recorded(rows.getString(2), rows.getInt(3)));
                }
            }
        }
        connection.rollback();
        return recorded;
    }

    private void apply(Connection connection, MigrationScript script) throws SQLException {
        try {
            for (String sql : script.statements(session.dialect().columnTypes())) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
            record(connection, script);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw new MigrationException(Reason.FAILED, script.bundle(),
                    script + " failed and was taken back: " + e.getMessage(), e);
        }
    }

    private void record(Connection connection, MigrationScript script) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + LEDGER
                + " (bundle, number, title, checksum, lowest_writer, applied_at) values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, script.bundle());
            insert.setInt(2, script.number());
            insert.setString(3, script.title());
            insert.setString(4, script.checksum());
            insert.setInt(5, script.lowestWriter());
            insert.setObject(6, session.dialect().instantToColumn(Instant.now()));
            insert.executeUpdate();
        }
    }
}
