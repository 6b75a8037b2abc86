package org.moduscrm.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.persistence.engine.EngineSession;

/** The catalogue of tables tells the truth: merge, erasure and export work from it. */
class CatalogueTest {

    /** Tables that hold no records: the archive's own accounts. */
    private static final Set<String> INTERNAL = Set.of("archive_setting", "number_series", "record_table",
            "record_reference", "personal_column", "configuration_seen", "mode_switch", "change_set", "change_entry", "silenced_finding",
            "schema_migration", "document_content", "document_chunk");

    /** What the engine of servers keeps besides: the search texts, which follow the customers. */
    private static final String SEARCH = "customer_search";

    @TempDir
    static Path temporary;

    private static EngineSession session;
    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        Path folder = temporary.resolve("archive");
        Archives.make(folder).close();
        session = Archives.openDatabase(folder);
        connection = session.dataSource().getConnection();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.rollback();
        connection.close();
        session.close();
    }

    private static Set<String> select(String sql) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Set<String> tables() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
            while (rows.next()) {
                found.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    @Test
    void everyTableIsInTheCatalogueOrInternal() throws SQLException {
        Set<String> expected = new TreeSet<>(select("select table_name from record_table"));
        assertFalse(expected.isEmpty());
        expected.addAll(INTERNAL);
        Set<String> found = tables();
        found.remove(SEARCH);

        assertEquals(expected, found);
    }

    @Test
    void theReferencesOfTheCatalogueAreTheForeignKeysOfTheDatabase() throws SQLException {
        Set<String> foreignKeys = new TreeSet<>();
        for (String table : select("select table_name from record_table")) {
            try (ResultSet rows = connection.getMetaData().getImportedKeys(null, null, Names.stored(connection, table))) {
                while (rows.next()) {
                    foreignKeys.add((rows.getString("FKTABLE_NAME") + "." + rows.getString("FKCOLUMN_NAME") + " > "
                            + rows.getString("PKTABLE_NAME")).toLowerCase(Locale.ROOT));
                }
            }
        }

        assertEquals(foreignKeys,
                select("select table_name || '.' || column_name || ' > ' || target_table from record_reference"));
    }

    @Test
    void personalAndCustomerColumnsExist() throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, null, null, null)) {
            while (rows.next()) {
                columns.add((rows.getString("TABLE_NAME") + "." + rows.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT));
            }
        }
        Set<String> named = select("select table_name || '.' || column_name from personal_column "
                + "union select table_name || '.' || customer_column from record_table where customer_column is not null");
        assertFalse(named.isEmpty());
        named.removeAll(columns);

        assertEquals(Set.of(), named);
    }
}
