package org.moduscrm.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveManager;
import org.moduscrm.archive.service.CustomerSearch.CustomerHit;
import org.moduscrm.archive.service.Route;

/** The index of a real archive finds what the database holds, whatever happened to its files. */
class ArchiveIndexTest {

    /** More than a running archive needs to come to rest: it commits its index every two seconds. */
    private static final int MOMENTS = 10_000;

    private static final Set<String> LOCKS = Set.of("dbex.lck", "db.lck", "archive.lock", "archive.holder");

    @TempDir
    Path home;

    private Archive archive;

    @BeforeEach
    void create() {
        archive = open(folder());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Path folder() {
        return home.resolve("archive");
    }

    private static Archive open(Path folder) {
        return Services.get(ArchiveManager.class).open(folder);
    }

    private Customer add(String name) {
        final var customer = new Customer();
        customer.setName(name);
        archive.records().write(Route.USER, workspace -> {
            workspace.add(customer);
            return null;
        });
        return customer;
    }

    private List<String> found(String text) {
        return archive.customers().search(text, 50).hits().stream().map(CustomerHit::name).sorted().toList();
    }

    /** Lets something happen to the files between closing and opening. */
    private void overnight(FileWork work) throws IOException {
        archive.close();
        work.on(folder().resolve("index"));
        archive = open(folder());
    }

    private interface FileWork {
        void on(Path index) throws IOException;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (final Path file : files.filter(f -> !LOCKS.contains(f.getFileName().toString())).toList()) {
                Files.createDirectories(to);
                final Path target = to.resolve(from.relativize(file).toString());
                if (!Files.isDirectory(target)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Copies the files of a running archive again until none came, went or grew meanwhile. */
    private static void copyOneMoment(Path from, Path to) throws IOException {
        for (int tries = 0; tries < MOMENTS; tries++) {
            try {
                final Map<Path, Long> before = sizes(from);
                copy(from, to);
                if (before.equals(sizes(from))) {
                    return;
                }
            } catch (final NoSuchFileException | UncheckedIOException e) {
                // the index threw a file away that was still to be copied
            }
            if (Files.exists(to)) {
                delete(to);
            }
        }
        throw new AssertionError("The archive did not hold still in " + MOMENTS + " tries");
    }

    private static Map<Path, Long> sizes(Path folder) throws IOException {
        final Map<Path, Long> sizes = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(file, Files.size(file));
            }
        }
        return sizes;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aCustomerIsFoundAsSoonAsItIsSaved() {
        add("苏州海骏泵业有限公司");

        assertEquals(List.of("苏州海骏泵业有限公司"), found("hjby"));
    }

    @Test
    void aCustomerIsFoundByItsPeopleAndTheirNumbers() {
        final Customer customer = add("Heron Pumps");
        final var contact = new Contact();
        contact.setName("吕建国");
        final var own = point(ContactPointKind.PHONE, "+86 512 6761 2345");
        own.setCustomer(customer);
        final var mobile = point(ContactPointKind.MOBILE, "138-1234-5678");
        mobile.setContact(contact);
        final var mail = point(ContactPointKind.EMAIL, "lv@heron.example");
        mail.setContact(contact);
        archive.records().write(Route.USER, workspace -> {
            workspace.add(contact);
            workspace.add(new Affiliation(contact, workspace.find(Customer.class, customer.id())));
            List.of(own, mobile, mail).forEach(workspace::add);
            return null;
        });

        for (final String text : List.of("建国", "lvjianguo", "13812345678", "0512-6761", "lv@heron")) {
            assertEquals(List.of("Heron Pumps"), found(text), text);
        }
    }

    private static ContactPoint point(ContactPointKind kind, String address) {
        final var point = new ContactPoint();
        point.setKind(kind);
        point.setAddress(address);
        return point;
    }

    @Test
    void aRenamedPersonIsFoundAtTheCustomer() {
        final Customer customer = add("Heron Pumps");
        final var contact = new Contact();
        contact.setName("Ada Finch");
        archive.records().write(Route.USER, workspace -> {
            workspace.add(contact);
            workspace.add(new Affiliation(contact, workspace.find(Customer.class, customer.id())));
            return null;
        });
        archive.records().write(Route.USER, workspace -> {
            workspace.find(Contact.class, contact.id()).setName("Ada Sparrow");
            return null;
        });

        assertEquals(List.of("Heron Pumps"), found("sparrow"));
        assertEquals(List.of(), found("finch"));
    }

    @Test
    void aRemovedCustomerIsNotFoundAndComesBackWhenRestored() {
        final UUID id = add("Heron Pumps").id();
        setState(id, CustomerState.REMOVED);
        assertEquals(List.of(), found("heron"));

        setState(id, CustomerState.ACTIVE);
        assertEquals(List.of("Heron Pumps"), found("heron"));
    }

    private void setState(UUID id, CustomerState state) {
        archive.records().write(Route.USER, workspace -> {
            workspace.find(Customer.class, id).setState(state);
            return null;
        });
    }

    @Test
    void aLostIndexIsFilledFromTheDatabase() throws IOException {
        archive.records().write(Route.IMPORT, workspace -> workspace.addAll(IntStream.range(0, 4_500).mapToObj(i -> {
            final var customer = new Customer();
            customer.setName("Heron " + i);
            return customer;
        }).toList()));
        setState(add("Heron gone").id(), CustomerState.REMOVED);

        overnight(ArchiveIndexTest::delete);

        assertEquals(4_500, archive.customers().count("heron"));
        assertEquals("Heron 4321", archive.customers().search("heron 4321", 1).hits().getFirst().name());
    }

    @Test
    void aDamagedIndexIsFilledFromTheDatabase() throws IOException {
        add("Heron Pumps");

        overnight(index -> {
            try (Stream<Path> files = Files.list(index)) {
                for (final Path file : files.toList()) {
                    Files.write(file, new byte[] { 7 });
                }
            }
        });

        assertEquals(List.of("Heron Pumps"), found("heron"));
    }

    @Test
    void anIndexCopiedBackFromAnotherTimeIsNoticed() throws IOException {
        add("Heron Pumps");
        final Path copy = home.resolve("copy");
        overnight(index -> copy(index, copy));
        final UUID changed = add("Kestrel Valves").id();
        overnight(index -> {
            delete(index);
            copy(copy, index);
        });

        assertEquals(List.of("Kestrel Valves"), found("kestrel"));
        assertEquals(List.of("Heron Pumps"), found("heron"));
        setState(changed, CustomerState.REMOVED);
        assertEquals(List.of(), found("kestrel"));
    }

    @Test
    void anIndexOfAnotherArchiveIsNoticed() throws IOException {
        add("Heron Pumps");
        final Path other = home.resolve("other");
        final Path own = folder().resolve("index");
        try (Archive second = open(other)) {
            second.records().write(Route.USER, workspace -> {
                final var customer = new Customer();
                customer.setName("Kestrel Valves");
                workspace.add(customer);
                return null;
            });
        }
        overnight(index -> {
            delete(own);
            copy(other.resolve("index"), own);
        });

        assertEquals(List.of("Heron Pumps"), found("heron"));
        assertEquals(List.of(), found("kestrel"));
    }

    /** The files as they are at some moment are what a killed process leaves behind. */
    @Test
    void whatWasSavedBeforeAKillIsFoundAfterIt() throws IOException {
        add("Heron Pumps");
        assertEquals(List.of("Heron Pumps"), found("heron"));
        overnight(index -> { });
        setState(add("Kestrel Valves").id(), CustomerState.REMOVED);
        add("Osprey Tools");
        final Path left = home.resolve("left");
        copyOneMoment(folder(), left);
        archive.close();

        archive = open(left);

        assertEquals(List.of("Heron Pumps"), found("heron"));
        assertEquals(List.of("Osprey Tools"), found("osprey"));
        assertEquals(List.of(), found("kestrel"));
    }
}
