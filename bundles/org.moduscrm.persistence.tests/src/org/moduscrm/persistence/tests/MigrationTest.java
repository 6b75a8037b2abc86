package org.moduscrm.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.persistence.AppliedMigration;
import org.moduscrm.persistence.Databases;
import org.moduscrm.persistence.EntityBundle;
import org.moduscrm.persistence.MigrationException;
import org.moduscrm.persistence.MigrationException.Reason;
import org.moduscrm.persistence.engine.EngineSession;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Migrations that a bundle brings along, made on the spot. */
class MigrationTest {

    private static final String BUNDLE = "org.example.migrated";
    private static final String FIRST = "create table parasol (id ${uuid} not null primary key, opened ${instant});\n";
    private static final String SECOND = "-- Colours\nalter table parasol add column colour varchar(20);\n";

    @TempDir
    Path temporary;

    private EngineSession session;
    private Bundle installed;

    @BeforeEach
    void open() {
        session = Archives.makeDatabase(temporary.resolve("archive"));
    }

    @AfterEach
    void close() throws BundleException {
        session.close();
        uninstall();
    }

    private void uninstall() throws BundleException {
        if (installed != null) {
            installed.uninstall();
            installed = null;
        }
    }

    /** Installs a bundle with these scripts, numbered from 1, and migrates; one installed before is replaced. */
    private List<AppliedMigration> migrate(String... scripts) {
        try {
            uninstall();
            Path jar = temporary.resolve("bundle-" + System.nanoTime() + ".jar");
            write(jar, scripts);
            installed = Archives.context().installBundle(jar.toUri().toString());
            return Archives.service(Databases.class).migrate(session, List.of(new EntityBundle(installed, List.of())),
                    () -> { });
        } catch (IOException | BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path jar, String... scripts) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", BUNDLE);
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (int i = 0; i < scripts.length; i++) {
                out.putNextEntry(new ZipEntry("migrations/%04d-step.sql".formatted(i + 1)));
                out.write(scripts[i].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Set<String> columns(String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (Connection connection = session.dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, null, Names.stored(connection, table), null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME").toLowerCase());
            }
            connection.rollback();
        }
        return columns;
    }

    @Test
    void whatIsMissingIsAppliedOnceAndInOrder() throws SQLException {
        assertEquals(List.of(new AppliedMigration(BUNDLE, 1, "step")), migrate(FIRST));
        assertEquals(List.of(new AppliedMigration(BUNDLE, 2, "step")), migrate(FIRST, SECOND));
        assertEquals(List.of(), migrate(FIRST, SECOND));

        assertEquals(Set.of("id", "opened", "colour"), columns("parasol"));
    }

    @Test
    void aScriptThatWasEditedIsRefused() throws SQLException {
        migrate(FIRST);

        MigrationException refused = assertThrows(MigrationException.class,
                () -> migrate(FIRST.replace("opened", "closed"), SECOND));

        assertEquals(Reason.EDITED, refused.reason());
        assertEquals(BUNDLE, refused.bundle());
        assertEquals(Set.of("id", "opened"), columns("parasol"));
    }

    @Test
    void aNewerDatabaseThatExcludesThisProgramIsRefused() {
        migrate(FIRST, "-- lowest writer: 2\n" + SECOND);

        MigrationException refused = assertThrows(MigrationException.class, () -> migrate(FIRST));

        assertEquals(Reason.NEWER_DATABASE, refused.reason());
    }

    @Test
    void aNewerDatabaseThatOlderProgramsMayWriteToIsFine() {
        migrate(FIRST, SECOND);

        assertEquals(List.of(), migrate(FIRST));
    }

    @Test
    void aScriptThatFailsLeavesNothingAndCanBeTriedAgain() throws SQLException {
        migrate(FIRST);
        String half = "create table awning (id integer);\ninsert into awning values (1);\n";

        MigrationException failed = assertThrows(MigrationException.class,
                () -> migrate(FIRST, half + "alter table nowhere add column colour varchar(20);\n"));

        assertEquals(Reason.FAILED, failed.reason());
        assertTrue(failed.getMessage().contains("0002-step"), failed.getMessage());
        assertEquals(Set.of(), columns("awning"));
        assertFalse(migrate(FIRST, half).isEmpty());
        assertEquals(Set.of("id"), columns("awning"));
    }
}
