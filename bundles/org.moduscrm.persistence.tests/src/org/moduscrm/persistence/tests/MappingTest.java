package org.moduscrm.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Uuid7;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;

/** What the database keeps of objects: lazy references, moments in any zone, keys in their order. */
class MappingTest {

    private static final TimeZone ZONE_OF_THE_TESTS = TimeZone.getDefault();

    @TempDir
    static Path temporary;

    private static Archive archive;

    @BeforeAll
    static void open() {
        archive = Archives.make(temporary.resolve("archive"));
        Customer customer = new Customer();
        customer.setName("Harbour crane works");
        Contact contact = new Contact();
        contact.setName("Li Wei");
        archive.records().write(Route.USER, workspace -> {
            workspace.add(customer);
            workspace.add(contact);
            workspace.add(new Affiliation(contact, customer));
            return null;
        });
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(ZONE_OF_THE_TESTS);
    }

    @Test
    void entitiesAreWoven() {
        assertTrue(Arrays.stream(Affiliation.class.getInterfaces())
                .anyMatch(type -> type.getSimpleName().equals("PersistenceWeavedLazy")),
                () -> Arrays.toString(Affiliation.class.getInterfaces()));
    }

    @Test
    void aLazyReferenceIsReadWhenItIsAskedFor() throws ReflectiveOperationException {
        Field reference = Affiliation.class.getDeclaredField("customer");
        reference.setAccessible(true);

        archive.records().read(reader -> {
            Affiliation affiliation = reader.select(Affiliation.class, "select a from Affiliation a", Map.of()).getFirst();
            try {
                assertNull(reference.get(affiliation), "the customer was read along with the affiliation");
                assertNotNull(affiliation.customer().name());
                return assertNotNullValue(reference.get(affiliation));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Object assertNotNullValue(Object value) {
        assertNotNull(value);
        return value;
    }

    /** Among them one that Berlin's clocks skip, one that they show twice, and one from before 1970. */
    @Test
    void momentsAreTheSameInEveryZone() {
        List<Instant> moments = List.of(Instant.parse("2024-03-31T02:30:00.123456Z"), Instant.parse("2024-03-31T01:30:00Z"),
                Instant.parse("2024-10-27T00:30:00Z"), Instant.parse("2024-10-27T01:30:00Z"),
                Instant.parse("1901-12-13T20:45:52.000001Z"), Instant.parse("2024-02-29T23:59:59.999999Z"));

        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        List<UUID> ids = moments.stream().map(MappingTest::activityAt).toList();
        for (String zone : List.of("Asia/Shanghai", "Europe/Berlin", "America/Los_Angeles", "UTC")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            List<Instant> mapped = ids.stream().map(id -> archive.records()
                    .read(reader -> reader.find(Activity.class, id).at())).toList();
            List<Instant> queried = ids.stream().map(id -> archive.records().read(reader -> reader
                    .query("select happens_at from activity where id = ?", List.of(id), row -> row.instant(1)).getFirst()))
                    .toList();
            assertEquals(moments, mapped, "entities in " + zone);
            assertEquals(moments, queried, "rows in " + zone);
        }
    }

    @Test
    void aMomentIsFoundByItsValueInEveryZone() {
        Instant skipped = Instant.parse("2023-03-26T02:15:00Z");
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        UUID id = activityAt(skipped);

        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));

        assertEquals(List.of(id), archive.records().read(reader -> reader
                .query("select id from activity where happens_at = ?", List.of(skipped), row -> row.uuid(1))));
    }

    private static UUID activityAt(Instant moment) {
        Activity activity = new Activity();
        activity.setKind(ActivityKind.values()[0]);
        activity.setStatus(ActivityStatus.values()[0]);
        activity.setSubject("At " + moment);
        activity.setAt(moment);
        archive.records().write(Route.USER, workspace -> {
            workspace.add(activity);
            return null;
        });
        return activity.id();
    }

    @Test
    void keysGrowAndTheDatabaseSortsThemAsTheyWereMade() {
        List<Customer> made = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Customer customer = new Customer();
            customer.setName("Sorted " + i);
            made.add(customer);
        }
        List<UUID> ids = made.stream().map(Customer::id).toList();
        archive.records().write(Route.IMPORT, workspace -> workspace.addAll(made.reversed()));

        List<UUID> sorted = archive.records().read(reader -> reader.query(
                "select id from customer where name like 'Sorted %' order by id", List.of(), row -> row.uuid(1)));

        assertEquals(ids, sorted);
        UUID key = Uuid7.next();
        assertEquals(7, key.version());
        assertEquals(2, key.variant());
    }
}
