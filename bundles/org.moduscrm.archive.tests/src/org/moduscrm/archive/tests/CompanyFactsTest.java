package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSearch.CustomerHit;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;

/** What is known of a company, and what must hold of it. */
class CompanyFactsTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private static Archive archive() {
        return ARCHIVE.get();
    }

    private static <V> List<Finding> save(UUID customer, Attribute<Customer, V> attribute, V value) {
        CustomerSheet sheet = archive().customers().open(customer);
        sheet.customer().set(attribute, value);
        return archive().records().save(Route.USER, sheet.models());
    }

    private static <V> V stored(UUID customer, Attribute<Customer, V> attribute) {
        return archive().customers().open(customer).customer().get(attribute);
    }

    private static List<Finding> ofTaxId(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.ruleId().equals("customer.tax-id")).toList();
    }

    /** The first is the example of GB 32100-2015; the others are those of well-known companies, and a person's. */
    @ParameterizedTest
    @ValueSource(strings = { "91350100M000100Y43", "91330100799655058B", "914403001922038216", "9144030071526726XG",
            "11010519491231002X", "DE123456789", "GB 980 7806 84", "110105600037341", "" })
    void aRightOrAForeignTaxIdPasses(String taxId) {
        UUID id = ARCHIVE.customer("Tax " + taxId).id();
        assertEquals(List.of(), ofTaxId(save(id, CustomerFields.TAX_ID, taxId)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "91350100M000100Y44", "91350100M000100Y34", "91350101M000100Y43", "9135O100M000100Y43",
            "110105194912310021" })
    void aWrongCreditCodeIsFoundButSaved(String taxId) {
        UUID id = ARCHIVE.customer("Wrong tax " + taxId).id();
        List<Finding> findings = ofTaxId(save(id, CustomerFields.TAX_ID, taxId));
        assertEquals(List.of("taxId"), findings.stream().map(Finding::attribute).toList());
        assertTrue(archive().findings().check(100, () -> false).stream().anyMatch(finding -> finding.recordId().equals(id)
                && finding.ruleId().equals("customer.tax-id")), "the check of the whole archive finds it too");
        assertEquals(taxId, stored(id, CustomerFields.TAX_ID));
    }

    @Test
    void widthCaseAndSpacesOfACreditCodeDoNotMatter() {
        UUID id = ARCHIVE.customer("Wide Ltd").id();
        assertEquals(List.of(), ofTaxId(save(id, CustomerFields.TAX_ID, " ９１３５０１００m000100y43 ")));
        assertEquals("91350100M000100Y43", stored(id, CustomerFields.TAX_ID));
    }

    @Test
    void mistakenLettersAndAWrongCheckDigitAreMendedWithOneCommand() {
        UUID letters = ARCHIVE.customer("Mistaken letters Ltd").id();
        Finding finding = ofTaxId(save(letters, CustomerFields.TAX_ID, "91350100MOOO1OOY43")).getFirst();
        List<QuickFix> fixes = archive().findings().quickFixes(finding);
        assertEquals(List.of("letters"), fixes.stream().map(QuickFix::id).toList());
        fixes.getFirst().apply(archive(), finding);
        assertEquals("91350100M000100Y43", stored(letters, CustomerFields.TAX_ID));

        UUID digit = ARCHIVE.customer("Mistyped digit Ltd").id();
        Finding wrong = ofTaxId(save(digit, CustomerFields.TAX_ID, "91350100M000100Y4A")).getFirst();
        archive().findings().quickFixes(wrong).getFirst().apply(archive(), wrong);
        assertEquals("91350100M000100Y43", stored(digit, CustomerFields.TAX_ID));
    }

    @Test
    void aGroupMayNotFormACircleAndTheChainIsNamed() {
        UUID holding = ARCHIVE.customer("Holding").id();
        UUID branch = ARCHIVE.customer("Branch").id();
        UUID plant = ARCHIVE.customer("Plant").id();
        save(branch, CustomerFields.PARENT, new Reference(holding, "Holding"));
        save(plant, CustomerFields.PARENT, new Reference(branch, "Branch"));
        RuleViolationException refused = assertThrows(RuleViolationException.class,
                () -> save(holding, CustomerFields.PARENT, new Reference(plant, "Plant")));
        assertTrue(refused.getMessage().contains("Holding \u2192 Plant \u2192 Branch \u2192 Holding"), refused.getMessage());
        assertEquals("parent", refused.findings().getFirst().attribute());
        assertThrows(RuleViolationException.class,
                () -> save(holding, CustomerFields.PARENT, new Reference(holding, "Holding")));
        assertThrows(RuleViolationException.class, () -> archive().records().write(Route.COMMAND, workspace -> {
            Customer first = workspace.find(Customer.class, ARCHIVE.customer("First").id());
            Customer second = workspace.find(Customer.class, ARCHIVE.customer("Second").id());
            first.setParent(second);
            second.setParent(first);
            return null;
        }), "two halves of a circle in one transaction");
    }

    @Test
    void theGroupIsSeenFromEveryMember() {
        UUID holding = ARCHIVE.customer("Aurora Holding").id();
        UUID north = ARCHIVE.customer("Aurora North").id();
        UUID south = ARCHIVE.customer("Aurora South").id();
        UUID plant = ARCHIVE.customer("Aurora South Plant").id();
        save(north, CustomerFields.PARENT, new Reference(holding, ""));
        save(south, CustomerFields.PARENT, new Reference(holding, ""));
        save(plant, CustomerFields.PARENT, new Reference(south, ""));
        for (UUID member : List.of(holding, north, plant)) {
            assertEquals(List.of("Aurora Holding 0", "Aurora North 1", "Aurora South 1", "Aurora South Plant 2"),
                    archive().customers().group(member).stream().map(node -> node.name() + " " + node.depth()).toList());
        }
        assertEquals(1, archive().customers().group(ARCHIVE.customer("Lone Wolf").id()).size());
    }

    @Test
    void postsAndSitesThatEndBeforeTheyBeginAreRefused() {
        UUID id = ARCHIVE.customer("Dates Ltd").id();
        LocalDate day = LocalDate.of(2024, 2, 29);
        RuleViolationException post = assertThrows(RuleViolationException.class,
                () -> archive().records().write(Route.USER, workspace -> {
                    Contact contact = new Contact();
                    contact.setName("Early Leaver");
                    Affiliation affiliation = new Affiliation(contact, workspace.find(Customer.class, id));
                    affiliation.setStartsOn(day);
                    affiliation.setEndsOn(day.minusDays(1));
                    workspace.add(contact);
                    workspace.add(affiliation);
                    return null;
                }));
        assertEquals("contact.post-dates endsOn", post.findings().getFirst().ruleId() + " "
                + post.findings().getFirst().attribute());
        assertTrue(post.getMessage().contains("2024-02-28"), post.getMessage());
        assertThrows(RuleViolationException.class, () -> archive().records().write(Route.USER, workspace -> {
            Address site = new Address();
            site.setCustomer(workspace.find(Customer.class, id));
            site.setKind(AddressKind.SITE);
            site.setSiteName("Plant 2");
            site.setStartsOn(day);
            site.setEndsOn(day.minusYears(1));
            workspace.add(site);
            return null;
        }));
    }

    @Test
    void unknownCodesAndTooLongTextAreRefusedAndTheFieldNamed() {
        UUID id = ARCHIVE.customer("Codes Ltd").id();
        assertEquals("industryCode", assertThrows(RuleViolationException.class,
                () -> save(id, CustomerFields.INDUSTRY_CODE, "witchcraft")).findings().getFirst().attribute());
        assertEquals("products", assertThrows(RuleViolationException.class,
                () -> save(id, CustomerFields.PRODUCTS, "x".repeat(4_001))).findings().getFirst().attribute());
        assertEquals("name", assertThrows(RuleViolationException.class,
                () -> save(id, CustomerFields.NAME, "n".repeat(10_000))).findings().getFirst().attribute());
        save(id, CustomerFields.INDUSTRY_CODE, "machinery");
        assertEquals("machinery", stored(id, CustomerFields.INDUSTRY_CODE));
    }

    @Test
    void namesOfAllScriptsAreKeptAndFound() {
        for (String name : List.of("\uD842\uDFB7\u91CE\u5BB6",
                "\u0634\u0631\u0643\u0629 \u0627\u0644\u0646\u064A\u0644", "\u05D7\u05D1\u05E8\u05EA \u05E0\u05D2\u05D1")) {
            UUID id = ARCHIVE.customer(name).id();
            save(id, CustomerFields.PRODUCTS, name + "\n" + name);
            assertEquals(name, stored(id, CustomerFields.NAME));
            assertEquals(name + "\n" + name, stored(id, CustomerFields.PRODUCTS));
            assertTrue(archive().customers().search(name, 5).hits().stream().map(CustomerHit::id).anyMatch(id::equals),
                    name);
        }
    }

    @Test
    void numbersOfAnyCountryAreKeptAsWrittenAndFoundByTheirDigits() {
        UUID id = ARCHIVE.customer("Phones Ltd").id();
        List<String> numbers = List.of("+86 (512) 6688-0101", "001-202-555-0143 ext. 9", "+49 30/901820", "０２１－５５５５８８８８",
                "\u0662\u0660\u0662\u0665\u0665\u0665\u0661\u0662\u0663\u0664");
        archive().records().write(Route.USER, workspace -> {
            for (String number : numbers) {
                ContactPoint point = new ContactPoint();
                point.setCustomer(workspace.find(Customer.class, id));
                point.setKind(ContactPointKind.DIRECT);
                point.setAddress(number);
                workspace.add(point);
            }
            return null;
        });
        List<EditModel<ContactPoint>> points = archive().customers().open(id).contactPoints();
        assertEquals(Set.copyOf(numbers), points.stream()
                .map(point -> point.get(org.moduscrm.archive.service.fields.ContactPointFields.ADDRESS))
                .collect(Collectors.toSet()));
        for (String digits : List.of("8651266880101", "2025550143", "4930901820", "02155558888", "2025551234")) {
            assertTrue(archive().customers().search(digits, 5).hits().stream().map(CustomerHit::id).anyMatch(id::equals),
                    digits);
        }
    }

    @Test
    void tagsAreTheSameWhateverTheirWidthAndCase() {
        UUID id = ARCHIVE.customer("Tagged Ltd").id();
        CustomerSheet sheet = archive().customers().open(id);
        sheet.addTag("Trade fair");
        sheet.addTag(" ＴＲＡＤＥ fair ");
        sheet.addTag("VIP");
        archive().records().save(Route.USER, sheet.models());
        CustomerSheet after = archive().customers().open(id);
        assertEquals(List.of("Trade fair", "VIP"), after.tagWords());
        after.removeTag("vip");
        archive().records().save(Route.USER, after.models());
        assertEquals(List.of("Trade fair"), archive().customers().open(id).tagWords());
        assertTrue(archive().customers().tags("tra", 10).contains("Trade fair"));
    }
}
