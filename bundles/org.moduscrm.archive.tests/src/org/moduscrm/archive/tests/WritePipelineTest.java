package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveListener;
import org.moduscrm.archive.service.ArchiveListener.ArchiveChange;
import org.moduscrm.archive.service.Modes.ModeInfo;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.Workspace.Rejected;
import org.moduscrm.archive.spi.rule.Finding;

/** What imports, mode services and commands rely on. */
class WritePipelineTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private static Archive archive() {
        return ARCHIVE.get();
    }

    private static Customer named(String name) {
        Customer customer = new Customer();
        customer.setName(name);
        return customer;
    }

    @Test
    void ofManyRecordsOnlyTheBadOnesAndTheirChildrenAreLeftOut() {
        Customer good = named("Good Ltd");
        Customer bad = named(" ");
        Customer tooLong = named("x".repeat(201));
        Contact contact = new Contact();
        contact.setName("Contact of nobody");
        Affiliation orphan = new Affiliation(contact, bad);

        List<Rejected> rejected = archive().records().write(Route.IMPORT,
                workspace -> workspace.addAll(List.of(good, bad, tooLong, contact, orphan)));

        assertEquals(List.of(bad, tooLong, orphan), rejected.stream().map(Rejected::record).toList());
        assertEquals("name", rejected.getFirst().finding().attribute());
        assertTrue(rejected.get(1).message().contains("200"), rejected.get(1).message());
        assertEquals("Good Ltd", archive().records().read(data -> data.find(Customer.class, good.id()).name()));
        assertEquals("Contact of nobody",
                archive().records().read(data -> data.find(Contact.class, contact.id()).name()));
    }

    @Test
    void textThatNoDatabaseKeepsIsRefusedWithItsField() {
        for (String broken : List.of("Zero\0Ltd", "Half \uD83D Ltd", "\uDE80 first")) {
            RuleViolationException refused = assertThrows(RuleViolationException.class, () -> ARCHIVE.customer(broken));

            assertEquals("name", refused.findings().getFirst().attribute());
        }
    }

    @Test
    void textOfAnyScriptIsKeptAsItWasTyped() {
        for (String name : List.of("𠮷野家 🚀 有限公司", "شركة الميناء \u202Eabc\u202C", "e\u0301 and é", "Ａ１　ｂ", "\uFFFF\uFEFFmark")) {
            UUID id = ARCHIVE.customer(name).id();

            assertEquals(name, archive().records().read(data -> data.find(Customer.class, id).name()));
        }
    }

    @Test
    void numbersAreGivenOnceAndInOrder() {
        List<Customer> customers = new ArrayList<>(List.of(named("One"), named("Two"), named("Three")));
        archive().records().write(Route.IMPORT, workspace -> workspace.addAll(customers));
        assertEquals(3, customers.stream().map(Customer::code).distinct().count());
        assertEquals(customers.stream().map(Customer::code).sorted().toList(),
                customers.stream().map(Customer::code).toList());
    }

    @Test
    void aFailureTakesBackEverything() {
        UUID id = ARCHIVE.customer("Unharmed Ltd").id();
        assertThrows(IllegalStateException.class, () -> archive().records().write(Route.COMMAND, workspace -> {
            workspace.find(Customer.class, id).setRegion("lost");
            workspace.addAll(List.of(named("Lost Ltd")));
            throw new IllegalStateException("planned");
        }));
        assertEquals(1, archive().history().of(id, 10).size(), "only its creation");
        assertTrue(archive().records().read(data -> data.select(Customer.class,
                "select c from Customer c where c.name = :name", Map.of("name", "Lost Ltd"))).isEmpty());
    }

    @Test
    void recordsFromAnotherSystemAreFoundAgain() {
        Customer customer = named("Foreign Ltd");
        customer.cameFrom("erp", "4711");
        archive().records().write(Route.IMPORT, workspace -> workspace.addAll(List.of(customer)));
        List<String> keys = new ArrayList<>(List.of("4711"));
        for (int i = 0; i < 999; i++) {
            keys.add("none-" + i);
        }
        Map<String, Customer> found = archive().records().write(Route.IMPORT,
                workspace -> workspace.findByForeignId(Customer.class, "erp", keys));
        assertEquals(Map.of("4711", customer), found);
    }

    @Test
    void companiesAreFoundByNameWithoutLegalFormAndWidth() {
        Customer customer = ARCHIVE.customer("Blue Heron Pumps GmbH");
        Map<String, Customer> found = archive().records().write(Route.IMPORT, workspace -> workspace
                .findCustomersByName(List.of("ＢＬＵＥ heron pumps", "Blue-Heron Pumps, Ltd.", "Grey Heron Pumps")));
        assertEquals(Map.of("ＢＬＵＥ heron pumps", customer, "Blue-Heron Pumps, Ltd.", customer), found);
    }

    @Test
    void listenersHearWhatWasCommitted() {
        List<ArchiveChange> heard = new ArrayList<>();
        ArchiveListener listener = heard::add;
        archive().addListener(listener);
        UUID id = ARCHIVE.customer("Heard Ltd").id();
        archive().removeListener(listener);
        ARCHIVE.customer("Not heard Ltd");
        assertEquals(1, heard.size());
        assertEquals(Set.of(id), heard.getFirst().customers());
        assertTrue(heard.getFirst().kinds().contains("customer"));
    }

    @Test
    void aSilencedDuplicateIsNotReportedAgain() {
        ARCHIVE.customers(List.of("Twin Mills Ltd", "Twin Mills Inc"));
        Finding duplicate = duplicates().stream().filter(f -> f.customerName().startsWith("Twin")).findFirst()
                .orElseThrow();
        assertTrue(archive().findings().message(duplicate).contains("Twin Mills"));
        archive().findings().quickFixes(duplicate).getFirst().apply(archive(), duplicate);
        assertFalse(duplicates().contains(duplicate));
    }

    @Test
    void aFindingOfAnyRuleThatWasAnsweredStaysAway() {
        Customer customer = ARCHIVE.customer("Answered Ltd");
        archive().records().write(Route.USER, workspace -> {
            Activity visit = new Activity();
            visit.setCustomer(workspace.find(Customer.class, customer.id()));
            visit.setKind(ActivityKind.VISIT);
            visit.setStatus(ActivityStatus.DONE);
            visit.setSubject("Last order");
            visit.setAt(Instant.now().minus(Duration.ofDays(30)));
            workspace.add(visit);
            return null;
        });
        Finding noNextStep = nextSteps(customer).getFirst();
        archive().findings().silence(noNextStep, "Closes down at the end of the year");
        assertEquals(List.of(), nextSteps(customer));
    }

    private static List<Finding> nextSteps(Customer customer) {
        return archive().findings().check(1000, () -> false).stream().filter(
                finding -> finding.ruleId().equals("customer.next-step") && finding.recordId().equals(customer.id()))
                .toList();
    }

    private static List<Finding> duplicates() {
        return archive().findings().check(1000, () -> false).stream()
                .filter(finding -> finding.ruleId().equals("customer.duplicate")).toList();
    }

    @Test
    void aModeThatIsOnlyKnownToTheArchiveIsListedAsNotInstalled() {
        UUID id = ARCHIVE.customer("Enrolled Ltd").id();
        archive().modes().enrol(Route.COMMAND, id, "absent");
        archive().modes().enrol(Route.COMMAND, id, "absent");
        ModeInfo absent = archive().modes().list().stream().filter(mode -> mode.id().equals("absent")).findFirst()
                .orElseThrow();
        assertFalse(absent.installed());
        assertEquals(1, absent.customers());
        archive().modes().setEnabled(Route.COMMAND, "absent", false);
        assertTrue(archive().modes().of(id).isEmpty());
        archive().modes().setEnabled(Route.COMMAND, "absent", true);
        assertEquals(Set.of("absent"), archive().modes().of(id));
    }

    @Test
    void everythingIsThereAgainTheNextDay() {
        UUID id = ARCHIVE.customer("Overnight Ltd").id();
        long before = archive().customers().count("");
        ARCHIVE.reopen();
        assertEquals(before, archive().customers().count(""));
        assertEquals("Overnight Ltd", archive().records().read(data -> data.find(Customer.class, id).name()));
    }
}
