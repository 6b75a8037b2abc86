package org.moduscrm.persistence.postgresql.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** A file of SQL beside the classes, whose statements are separated by lines of four dashes. */
record Script(String file) {

    private static final Pattern SEPARATOR = Pattern.compile("(?m)^----$");

    /** Runs it; <code>${schema}</code> stands for the schema of the archive's tables. The caller commits. */
    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String schema;
            try (ResultSet answer = statement.executeQuery("select quote_ident(current_schema())")) {
                answer.next();
                schema = answer.getString(1);
            }
            for (String sql : SEPARATOR.split(text())) {
                statement.execute(sql.replace("${schema}", schema));
            }
        }
    }

    private String text() {
        try (var in = Script.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
