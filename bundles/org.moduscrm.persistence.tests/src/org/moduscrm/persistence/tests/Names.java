package org.moduscrm.persistence.tests;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** Names of tables as a database keeps them. */
final class Names {

    private Names() {
    }

    static String stored(Connection connection, String table) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }
}
