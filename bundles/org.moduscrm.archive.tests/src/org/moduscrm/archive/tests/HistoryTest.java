package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.StaleException;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.history.HistoryChoices;
import org.moduscrm.archive.service.history.HistoryQuery;
import org.moduscrm.archive.service.history.HistorySlice;
import org.moduscrm.archive.service.history.HistorySlice.Place;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** Who changed what, page by page, and the way back. */
class HistoryTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private static Archive archive() {
        return ARCHIVE.get();
    }

    private static <E extends ArchiveRecord> void change(Class<E> type, UUID id, Consumer<E> change) {
        archive().records().write(Route.USER, workspace -> {
            change.accept(workspace.find(type, id));
            return null;
        });
    }

    private static Address address(Customer customer, String city) {
        Address address = new Address();
        address.setKind(AddressKind.OFFICE);
        address.setCity(city);
        archive().records().write(Route.USER, workspace -> {
            address.setCustomer(workspace.find(Customer.class, customer.id()));
            workspace.add(address);
            return null;
        });
        return address;
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        Customer customer = ARCHIVE.customer("Pages Ltd");
        Contact person = new Contact();
        person.setName("Pat Page");
        archive().records().write(Route.USER, workspace -> {
            workspace.add(person);
            workspace.add(new Affiliation(person, workspace.find(Customer.class, customer.id())));
            return null;
        });
        for (int i = 0; i < 20; i++) {
            String text = "No. " + i;
            change(Customer.class, customer.id(), stored -> {
                stored.setRegion(text);
                stored.setShortName(text);
            });
            change(Contact.class, person.id(), stored -> stored.setRemark(text));
        }
        HistoryQuery all = HistoryQuery.of(customer.id());
        List<Entry> whole = archive().history().page(all, null, 1_000).entries();

        List<Entry> read = new ArrayList<>();
        Place place = null;
        do {
            HistorySlice slice = archive().history().page(all, place, 7);
            read.addAll(slice.entries());
            place = slice.next();
        } while (place != null);

        assertEquals(whole, read);
        assertEquals(read.size(), new HashSet<>(read).size());
        assertEquals(2 + 1 + 40 + 20, read.size(), "changes of the people are there too");
        assertEquals("No. 19", read.getFirst().after());
    }

    @Test
    void aLongHistoryIsReadToItsBeginningPageByPage() {
        Customer customer = ARCHIVE.customer("Long History Ltd");
        for (int i = 1; i <= 300; i++) {
            String text = "No. " + i;
            change(Customer.class, customer.id(), stored -> {
                stored.setRegion(text);
                stored.setShortName(text);
                stored.setRemark(text);
            });
        }
        HistoryQuery regions = new HistoryQuery(customer.id(), Set.of("customer"), null, "region", null, Set.of(), null,
                null);
        List<String> read = new ArrayList<>();
        Place place = null;
        int most = 0;
        do {
            HistorySlice slice = archive().history().page(regions, place, 50);
            slice.entries().forEach(entry -> read.add(entry.after()));
            most = Math.max(most, slice.entries().size());
            place = slice.next();
        } while (place != null);
        assertEquals(IntStream.rangeClosed(1, 300).mapToObj(i -> "No. " + (301 - i)).toList(), read);
        assertEquals(50, most);
        assertEquals(901, archive().history().page(HistoryQuery.of(customer.id()), null, 2_000).entries().size());
    }

    @Test
    void filtersNarrowDown() {
        Customer customer = ARCHIVE.customer("Filter Ltd");
        change(Customer.class, customer.id(), stored -> stored.setRegion("East"));
        change(Customer.class, customer.id(), stored -> stored.setIndustry("Food"));
        Address address = address(customer, "Wuxi");
        archive().records().write(Route.IMPORT, workspace -> {
            workspace.find(Address.class, address.id()).setStreet("1 Quay");
            return null;
        });

        HistoryChoices choices = archive().history().choices(customer.id());
        assertEquals(Set.of("region", "industry"), choices.attributes().get("customer"));
        assertEquals(List.of(archive().author()), choices.authors());
        assertTrue(choices.routes().containsAll(Set.of(Route.USER, Route.IMPORT)));
        assertEquals(List.of("Food"), after(new HistoryQuery(customer.id(), Set.of("customer"), null, "industry", null,
                Set.of(), null, null)));
        assertEquals(List.of("1 Quay"),
                after(new HistoryQuery(customer.id(), Set.of(), null, null, null, Set.of(Route.IMPORT), null, null)));
        assertEquals(2, archive().history().page(new HistoryQuery(customer.id(), Set.of(), address.id(), null,
                archive().author().id(), Set.of(), null, null), null, 100).entries().size());
        assertEquals(List.of(), after(new HistoryQuery(customer.id(), Set.of(), null, null, UUID.randomUUID(), Set.of(),
                null, null)));
    }

    private static List<String> after(HistoryQuery query) {
        return archive().history().page(query, null, 100).entries().stream().map(Entry::after).toList();
    }

    @Test
    void aFormerValueComesBackByItsOwnRoute() {
        Customer customer = ARCHIVE.customer("Back Ltd");
        change(Customer.class, customer.id(), stored -> stored.setRegion("East"));
        change(Customer.class, customer.id(), stored -> stored.setRegion("West"));
        Entry last = archive().history().ofAttribute(customer.id(), "region", 10).getFirst();

        archive().history().restore(last, last.version());

        Entry restored = archive().history().ofAttribute(customer.id(), "region", 10).getFirst();
        assertEquals("East", restored.after());
        assertEquals(Route.RESTORE, restored.route());
        StaleException stale = assertThrows(StaleException.class, () -> archive().history().restore(last, last.version()));
        assertTrue(stale.getMessage().contains(archive().author().name()), stale.getMessage());
        assertEquals(restored, archive().history().ofAttribute(customer.id(), "region", 10).getFirst(), "nothing was written");
    }

    @Test
    void rulesApplyToWhatComesBack() {
        Customer customer = new Customer();
        customer.setName("Rules Ltd");
        archive().records().write(Route.USER, workspace -> {
            workspace.add(customer);
            return null;
        });
        change(Customer.class, customer.id(), stored -> stored.setName("Rules GmbH"));
        Entry made = archive().history().ofAttribute(customer.id(), "name", 1).getFirst();
        Entry blank = new Entry(made.changeSet(), made.recordKind(), made.recordId(), made.version(), made.action(), "name",
                null, made.after(), made.at(), made.author(), made.route(), null);

        assertThrows(RuleViolationException.class, () -> archive().history().restore(blank, made.version()));
        Entry unknown = new Entry(made.changeSet(), made.recordKind(), made.recordId(), made.version(), made.action(), "state",
                "NO SUCH STATE", "ACTIVE", made.at(), made.author(), made.route(), null);
        assertThrows(ArchiveException.class, () -> archive().history().restore(unknown, made.version()));
    }

    @Test
    void aRemovedRecordComesBackWithTheSameKeyAndItsNextVersion() {
        Customer customer = ARCHIVE.customer("Removal Ltd");
        Address address = address(customer, "Ningbo");
        archive().records().write(Route.USER, workspace -> {
            workspace.remove(workspace.find(Address.class, address.id()));
            return null;
        });
        Entry removal = archive().history().of(address.id(), 20).getFirst();
        assertEquals(Action.REMOVED, removal.action());

        archive().history().restore(removal, removal.version());

        Address again = archive().records().read(data -> {
            Address found = data.find(Address.class, address.id());
            assertEquals(customer.id(), found.customer().id());
            return found;
        });
        assertEquals("Ningbo", again.city());
        assertEquals(removal.version() + 1, again.version());
        assertEquals(address.createdAt(), again.createdAt());
        assertEquals(Action.CREATED, archive().history().of(address.id(), 20).getFirst().action());
        change(Address.class, address.id(), stored -> stored.setCity("Hangzhou"));
        assertThrows(ArchiveException.class, () -> archive().history().restore(removal, removal.version()));
    }

    @Test
    void whatAReferenceWasBeforeIsToldToo() {
        Customer one = ARCHIVE.customer("One Ltd");
        Customer other = ARCHIVE.customer("Other Ltd");
        Address address = address(one, "Wuhu");
        archive().records().write(Route.USER, workspace -> {
            workspace.find(Address.class, address.id()).setCustomer(workspace.find(Customer.class, other.id()));
            return null;
        });

        Entry move = archive().history().ofAttribute(address.id(), "customer", 1).getFirst();

        assertEquals(one.id() + " One Ltd", move.before());
        assertEquals(other.id() + " Other Ltd", move.after());
    }

    @Test
    void longTextIsKeptWhole() {
        Customer customer = ARCHIVE.customer("Long Ltd");
        String text = "长".repeat(3_999) + "x";
        change(Customer.class, customer.id(), stored -> stored.setRemark(text));
        change(Customer.class, customer.id(), stored -> stored.setRemark(null));

        assertEquals(text, archive().history().ofAttribute(customer.id(), "remark", 1).getFirst().before());
    }

    /** What a partner's bundle does: the class is put into a bundle of its own. */
    public static final class PartnerWork implements Function<Workspace, Object> {

        @Override
        public Object apply(Workspace workspace) {
            Customer customer = new Customer();
            customer.setName("Made by a partner");
            workspace.add(customer);
            return customer.id();
        }
    }

    @Test
    void codeOfAPartnerIsNamedWhateverRouteItClaims() throws Exception {
        Bundle partner = install(PartnerWork.class, "com.example.partner");
        try {
            Function<Workspace, Object> work = work(partner);
            UUID made = (UUID) archive().records().write(Route.USER, work);
            UUID ours = (UUID) archive().records().write(Route.USER, new PartnerWork());

            Entry entry = archive().history().of(made, 1).getFirst();
            assertEquals(Route.PARTNER, entry.route());
            assertEquals("com.example.partner", entry.agent());
            assertNull(archive().history().of(ours, 1).getFirst().agent());
            assertNotNull(entry.author(), "who sat before it is known all the same");
        } finally {
            partner.uninstall();
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Workspace, Object> work(Bundle partner) throws ReflectiveOperationException {
        return (Function<Workspace, Object>) partner.loadClass(PartnerWork.class.getName()).getConstructor().newInstance();
    }

    private static Bundle install(Class<?> type, String name) throws IOException, BundleException {
        Manifest manifest = new Manifest();
        Attributes header = manifest.getMainAttributes();
        header.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        header.putValue("Bundle-ManifestVersion", "2");
        header.putValue("Bundle-SymbolicName", name);
        header.putValue("Import-Package", "org.moduscrm.archive.model,org.moduscrm.archive.service,"
                + "org.moduscrm.archive.spi.data");
        String file = type.getName().replace('.', '/') + ".class";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
                InputStream code = type.getClassLoader().getResourceAsStream(file)) {
            jar.putNextEntry(new JarEntry(file));
            code.transferTo(jar);
            jar.closeEntry();
        }
        Bundle bundle = FrameworkUtil.getBundle(HistoryTest.class).getBundleContext().installBundle("test:" + name,
                new ByteArrayInputStream(bytes.toByteArray()));
        bundle.start();
        return bundle;
    }
}
