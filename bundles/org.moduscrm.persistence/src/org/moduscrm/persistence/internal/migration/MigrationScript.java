package org.moduscrm.persistence.internal.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;

/**
 * One numbered script of a bundle. Statements end with a semicolon at the end of a line; lines that start with
 * {@code --} are comments. A comment {@code -- lowest writer: N} names the oldest migration level whose program may
 * still write after this script; without it, the script is one that every older program may live with.
 *
 * @param lowestWriter 0 when every older program may still write
 */
record MigrationScript(String bundle, int number, String title, String text, int lowestWriter) {

    private static final Pattern FILE = Pattern.compile(".*/(\\d{4})-([a-z0-9-]+)\\.sql");
    private static final Pattern LOWEST_WRITER = Pattern.compile("(?m)^-- lowest writer: (\\d+)\\s*$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z]+)}");

    static List<MigrationScript> of(Bundle bundle) {
        List<MigrationScript> scripts = new ArrayList<>();
        Enumeration<URL> entries = bundle.findEntries("migrations", "*.sql", false);
        for (URL url : entries == null ? List.<URL>of() : Collections.list(entries)) {
            scripts.add(read(bundle.getSymbolicName(), url));
        }
        scripts.sort(Comparator.comparingInt(MigrationScript::number));
        for (int i = 0; i < scripts.size(); i++) {
            if (scripts.get(i).number() != i + 1) {
                throw new IllegalStateException("Migrations of " + bundle.getSymbolicName()
                        + " must be numbered 0001, 0002, ... without a gap or a double; found " + scripts.get(i).number());
            }
        }
        return scripts;
    }

    private static MigrationScript read(String bundle, URL url) {
        Matcher name = FILE.matcher(url.getPath());
        if (!name.matches()) {
            throw new IllegalStateException("A migration is named NNNN-title.sql, not " + url.getPath());
        }
        try (var in = url.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            Matcher writer = LOWEST_WRITER.matcher(text);
            return new MigrationScript(bundle, Integer.parseInt(name.group(1)), name.group(2), text,
                    writer.find() ? Integer.parseInt(writer.group(1)) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read migration " + url.getPath() + " of " + bundle, e);
        }
    }

    /** SHA-256 of the text as written, so that it is the same on every engine. */
    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The statements, with the engine's column types in place of the portable ones. */
    List<String> statements(Map<String, String> columnTypes) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text.split("\n")) {
            if (line.stripLeading().startsWith("--")) {
                continue;
            }
            statement.append(line).append('\n');
            if (line.stripTrailing().endsWith(";")) {
                String sql = statement.toString().strip();
                statements.add(withTypes(sql.substring(0, sql.length() - 1), columnTypes));
                statement.setLength(0);
            }
        }
        if (!statement.toString().isBlank()) {
            throw new IllegalStateException(this + ": the last statement lacks its semicolon");
        }
        return statements;
    }

    private static String withTypes(String sql, Map<String, String> columnTypes) {
        return PLACEHOLDER.matcher(sql).replaceAll(placeholder -> {
            String type = columnTypes.get(placeholder.group(1));
            if (type == null) {
                throw new IllegalStateException("Unknown column type " + placeholder.group());
            }
            return Matcher.quoteReplacement(type);
        });
    }

    @Override
    public String toString() {
        return "migration %04d-%s of %s".formatted(number, title, bundle);
    }
}
