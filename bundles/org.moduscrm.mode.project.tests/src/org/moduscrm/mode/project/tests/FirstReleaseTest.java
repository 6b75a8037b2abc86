package org.moduscrm.mode.project.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.service.Opportunities;
import org.moduscrm.mode.project.service.Opportunities.Project;
import org.moduscrm.mode.project.service.ProjectOpportunityFields;
import org.moduscrm.persistence.Databases;
import org.moduscrm.persistence.EntityBundle;
import org.moduscrm.persistence.engine.DatabaseEngine;
import org.moduscrm.persistence.engine.EngineSession;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** An embedded archive that the first release made, with the tables of its scripts alone, is opened by this one. */
class FirstReleaseTest {

    private static final UUID CUSTOMER = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID OPEN = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final UUID WON = UUID.fromString("01900000-0000-7000-8000-000000000003");
    private static final UUID CHANGE = UUID.fromString("01900000-0000-7000-8000-000000000004");
    /** As the embedded engine keeps moments. */
    private static final String THEN = "2026-05-04 10:00:00.000000";

    @TempDir
    Path temporary;

    private final List<Bundle> installed = new ArrayList<>();

    private static <S> S service(Class<S> type) throws InterruptedException {
        var tracker = new ServiceTracker<S, S>(context(), type, null);
        tracker.open();
        return tracker.waitForService(60_000);
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(FirstReleaseTest.class).getBundleContext();
    }

    /** The bundle as it was: its first script and nothing else. */
    private EntityBundle firstOf(String name) throws IOException, BundleException {
        Bundle present = java.util.Arrays.stream(context().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst().orElseThrow();
        String script = present.getEntryPaths("migrations").asIterator().next();
        for (var paths = present.getEntryPaths("migrations"); paths.hasMoreElements();) {
            String path = paths.nextElement();
            script = path.contains("/0001-") ? path : script;
        }
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", name);
        headers.putValue("Bundle-Version", "0.9.0");
        Path jar = temporary.resolve(name + ".jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new ZipEntry(script));
            try (var in = present.getEntry(script).openStream()) {
                in.transferTo(out);
            }
        }
        Bundle first = context().installBundle(jar.toUri().toString());
        installed.add(first);
        return new EntityBundle(first, List.of());
    }

    private Path archiveOfTheFirstRelease() throws Exception {
        Path folder = temporary.resolve("old");
        DatabaseEngine derby = context().getServiceReferences(DatabaseEngine.class, "(engine=derby)").stream()
                .map(context()::getService).findFirst().orElseThrow();
        try (EngineSession session = derby.open(folder)) {
            service(Databases.class).migrate(session, List.of(firstOf("org.moduscrm.archive")), () -> { });
            service(Databases.class).migrate(session, List.of(firstOf("org.moduscrm.mode.project")), () -> { });
            try (Connection connection = session.dataSource().getConnection()) {
                fill(connection);
                connection.commit();
            }
        } finally {
            for (Bundle bundle : installed) {
                bundle.uninstall();
            }
        }
        return folder;
    }

    private static void fill(Connection connection) throws SQLException {
        insert(connection, "customer (id, version, created_at, changed_at, code, name, sort_key, name_key, grade_key, state)",
                CUSTOMER, 1L, THEN, THEN, "C000001", "Old Harbour Ltd", "old harbour", "old harbour", "~", "ACTIVE");
        String columns = "project_opportunity (id, version, created_at, changed_at, customer_id, title, stage, amount, "
                + "amount_currency, probability, expected_on, economic_buyer_met_on, remark)";
        insert(connection, columns, OPEN, 4L, THEN, THEN, CUSTOMER, "Slewing gear", "SOLUTION", new BigDecimal("3100000"),
                "CNY", 60, LocalDate.of(2027, 1, 31), LocalDate.of(2026, 4, 1), "Budget in spring");
        insert(connection, columns, WON, 2L, THEN, THEN, CUSTOMER, "Test bay", "WON", null, null, null, null, null, null);
        insert(connection, "change_set (id, happened_at, author_id, author_name, route, indexed)", CHANGE, THEN, CUSTOMER,
                "Ann", "USER", true);
        insert(connection, "change_entry (change_set_id, record_id, attribute, record_kind, record_version, subject_id, "
                + "change_action, before_value, after_value)", CHANGE, OPEN, "stage", "project.opportunity", 4L, CUSTOMER,
                "UPDATED", "QUALIFYING", "SOLUTION");
    }

    private static void insert(Connection connection, String columns, Object... values) throws SQLException {
        String marks = String.join(", ", java.util.Collections.nCopies(values.length, "?"));
        try (PreparedStatement insert = connection.prepareStatement("insert into " + columns + " values (" + marks + ")")) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, switch (values[i]) {
                    case UUID id -> bytes(id);
                    case LocalDate day -> java.sql.Date.valueOf(day);
                    case null, default -> values[i];
                });
            }
            insert.executeUpdate();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    @Test
    void itsOpportunitiesAreKeptWithTheirKeysAndHistory() throws Exception {
        try (Archive archive = service(ArchiveManager.class).open(archiveOfTheFirstRelease())) {
            Opportunities.Page page = new Opportunities(archive).of(CUSTOMER);
            assertEquals(2, page.projects().size());
            Project open = page.projects().stream().filter(row -> row.id().equals(OPEN)).findFirst().orElseThrow();

            assertEquals("Slewing gear", open.opportunity().get(OpportunityFields.TITLE));
            assertEquals("need", open.opportunity().get(OpportunityFields.STAGE));
            assertEquals(Money.of("3100000", "CNY"), open.opportunity().get(OpportunityFields.AMOUNT));
            assertEquals(60, open.opportunity().get(OpportunityFields.PROBABILITY));
            assertEquals(LocalDate.of(2027, 1, 31), open.opportunity().get(OpportunityFields.EXPECTED_ON));
            assertEquals("Budget in spring", open.opportunity().get(OpportunityFields.REMARK));
            assertEquals(LocalDate.of(2026, 4, 1), open.project().get(ProjectOpportunityFields.ECONOMIC_BUYER_MET_ON));
            Opportunity won = archive.records().read(data -> data.find(Opportunity.class, WON));
            assertEquals(Outcome.WON, won.outcome());
            assertEquals(LocalDate.of(2026, 5, 4), won.closedOn());
            assertTrue(archive.history().of(OPEN, 10).stream().anyMatch(entry -> "SOLUTION".equals(entry.after())
                    && entry.author().equals("Ann")), "the history of the first release is gone");

            open.opportunity().set(OpportunityFields.STAGE, "proposal");
            open.project().set(ProjectOpportunityFields.ECONOMIC_BUYER_MET_ON, null);
            archive.records().save(Route.USER, open.models());
            assertEquals(5, open.opportunity().version(), "versions go on, so that the history stays in order");
            open.opportunity().setRemoved(true);
            open.project().setRemoved(true);
            archive.records().save(Route.USER, open.models());
            assertEquals(List.of(WON), archive.records().read(data -> data.query(
                    "select opportunity_id from project_opportunity", List.of(), row -> row.uuid(1))));
            assertNull(archive.records().read(data -> data.find(ProjectOpportunity.class, OPEN)));
        }
    }
}
