package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.service.ConflictException;
import org.moduscrm.archive.service.ConflictException.Conflict;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.CustomerSheet.ContactSheet;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.rule.Finding;

/** What the customer editor relies on. */
class EditingTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private static CustomerSheet open(UUID id) {
        return ARCHIVE.get().customers().open(id);
    }

    private static List<Finding> save(CustomerSheet sheet) {
        return ARCHIVE.get().records().save(Route.USER, sheet.models());
    }

    @Test
    void aNewCustomerIsKeptWithContactsAndNumbers() {
        CustomerSheet sheet = ARCHIVE.get().customers().create();
        sheet.customer().set(CustomerFields.NAME, "Kestrel Valves Ltd");
        var phone = sheet.addContactPoint();
        phone.set(ContactPointFields.KIND, ContactPointKind.PHONE);
        phone.set(ContactPointFields.ADDRESS, "+44 20 5550 0100");
        ContactSheet contact = sheet.addContact();
        contact.contact().set(ContactFields.NAME, "Ada Finch");
        contact.affiliation().set(AffiliationFields.POST, "Buyer");
        contact.affiliation().set(AffiliationFields.STARTS_ON, LocalDate.of(2024, 3, 1));

        save(sheet);

        assertFalse(sheet.isDirty());
        assertNotNull(sheet.customer().get(CustomerFields.CODE), "a number was given");
        CustomerSheet again = open(sheet.id());
        assertEquals("Kestrel Valves Ltd", again.customer().get(CustomerFields.NAME));
        assertEquals("+44 20 5550 0100", again.contactPoints().getFirst().get(ContactPointFields.ADDRESS));
        assertEquals("Ada Finch", again.contacts().getFirst().contact().get(ContactFields.NAME));
        assertEquals(LocalDate.of(2024, 3, 1),
                again.contacts().getFirst().affiliation().get(AffiliationFields.STARTS_ON));
    }

    @Test
    void everyChangeOfAFieldIsInTheHistory() {
        UUID id = ARCHIVE.customer("History Ltd").id();
        CustomerSheet sheet = open(id);
        sheet.customer().set(CustomerFields.REGION, "East");
        sheet.customer().set(CustomerFields.KNOWN_SINCE, LocalDate.of(2020, 2, 29));
        save(sheet);
        sheet.customer().set(CustomerFields.REGION, "West");
        save(sheet);

        List<Entry> history = ARCHIVE.get().history().of(id, 100);

        assertEquals(List.of("region", "knownSince", "region"),
                history.stream().map(Entry::attribute).filter(name -> name != null).toList());
        Entry last = history.getFirst();
        assertEquals("East", last.before());
        assertEquals("West", last.after());
        assertEquals(3, last.version());
        assertEquals(Route.USER, last.route());
        assertEquals(ARCHIVE.get().author().name(), last.author());
        assertEquals(Action.CREATED, history.getLast().action());
    }

    @Test
    void changesToOtherFieldsAreMergedSilently() {
        UUID id = ARCHIVE.customer("Merge Ltd").id();
        CustomerSheet mine = open(id);
        CustomerSheet theirs = open(id);
        theirs.customer().set(CustomerFields.REGION, "South");
        save(theirs);

        mine.customer().set(CustomerFields.INDUSTRY, "Food");
        save(mine);

        assertEquals("South", mine.customer().get(CustomerFields.REGION), "the editor shows what the other one saved");
        CustomerSheet stored = open(id);
        assertEquals("South", stored.customer().get(CustomerFields.REGION));
        assertEquals("Food", stored.customer().get(CustomerFields.INDUSTRY));
    }

    @Test
    void theSameFieldChangedTwiceAsksWhichValueToKeep() {
        UUID id = ARCHIVE.customer("Conflict Ltd").id();
        CustomerSheet mine = open(id);
        CustomerSheet theirs = open(id);
        theirs.customer().set(CustomerFields.REGION, "South");
        save(theirs);
        mine.customer().set(CustomerFields.REGION, "North");

        ConflictException asked = assertThrows(ConflictException.class, () -> save(mine));

        Conflict<?, ?> conflict = asked.conflicts().getFirst();
        assertNull(conflict.original());
        assertEquals("North", conflict.yours());
        assertEquals("South", conflict.theirs());
        assertEquals(ARCHIVE.get().author().name(), conflict.who());
        assertEquals("North", mine.customer().get(CustomerFields.REGION), "what was typed is kept");
        save(mine);
        assertEquals("North", open(id).customer().get(CustomerFields.REGION));
    }

    @Test
    void aCustomerWithoutANameIsRefusedAndNothingIsSaved() {
        CustomerSheet sheet = ARCHIVE.get().customers().create();
        sheet.customer().set(CustomerFields.REGION, "East");
        sheet.addContact().contact().set(ContactFields.NAME, "Nobody's Contact");
        long before = ARCHIVE.get().customers().count("");

        RuleViolationException refused = assertThrows(RuleViolationException.class, () -> save(sheet));

        assertEquals("customer.name", refused.findings().getFirst().ruleId());
        assertEquals("name", refused.findings().getFirst().attribute());
        assertEquals("East", sheet.customer().get(CustomerFields.REGION));
        assertEquals(before, ARCHIVE.get().customers().count(""));
    }

    @Test
    void aProbableDuplicateWarnsAndIsSaved() {
        ARCHIVE.customer("苏州白鹭阀门有限公司");
        CustomerSheet sheet = ARCHIVE.get().customers().create();
        sheet.customer().set(CustomerFields.NAME, "苏州白鹭阀门股份有限公司");

        List<Finding> findings = save(sheet);

        assertEquals(List.of("customer.duplicate"), findings.stream().map(Finding::ruleId).toList());
        assertFalse(sheet.customer().isNew());
    }

    @Test
    void textThatTheFieldCannotHoldIsRefusedByName() {
        CustomerSheet sheet = open(ARCHIVE.customer("Long Ltd").id());
        sheet.customer().set(CustomerFields.SHORT_NAME, "x".repeat(61));

        RuleViolationException refused = assertThrows(RuleViolationException.class, () -> save(sheet));

        assertEquals("shortName", refused.findings().getFirst().attribute());
        assertTrue(refused.getMessage().contains("60"), refused.getMessage());
    }
}
