package org.moduscrm.configuration.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.config.CodeItemRecord;
import org.moduscrm.archive.model.config.NumberPatternRecord;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomerBuilder;
import org.moduscrm.testing.PictureOfFailure;

/** A consultant sets up the archive in the window. */
@ExtendWith(PictureOfFailure.class)
class ConfigurationEditorTest {

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    private ConfigurationPage page;

    @BeforeEach
    void open() {
        page = ConfigurationPage.open();
    }

    @AfterEach
    void close() {
        page.close();
    }

    private static List<String> labels(String list) {
        return ARCHIVE.archive().configuration().codeList(list).choices().stream().map(CodeItem::labelEn).toList();
    }

    @Test
    void aNewEntryIsOfferedAfterSaving() {
        page.openSection("Attitude");
        page.awaitRow("configuration.attitude", "Loyal");
        page.press("configuration.attitude", SWT.INSERT, 0);
        page.type("configuration.attitude.entry.code", "enthusiastic");
        page.type("configuration.attitude.entry.labelEn", "Enthusiastic");
        page.type("configuration.attitude.entry.labelZh", "热情");
        assertTrue(page.isDirty());
        assertTrue(page.save(), page.message());

        assertEquals("Enthusiastic", labels("attitude").getLast());
    }

    @Test
    void anEntryMovesByKeyAndUndoMovesItBack() {
        page.openSection("Life cycle");
        page.awaitRow("configuration.life-cycle", "Growth");
        page.select("configuration.life-cycle", "Growth");
        page.press("configuration.life-cycle", SWT.ARROW_UP, SWT.MOD1);
        assertEquals(List.of("Growth", "Acquisition"), page.column("configuration.life-cycle", 0).subList(0, 2));
        page.execute("org.eclipse.ui.edit.undo");
        assertEquals(List.of("Acquisition", "Growth"), page.column("configuration.life-cycle", 0).subList(0, 2));
        page.press("configuration.life-cycle", SWT.ARROW_UP, SWT.MOD1);
        assertTrue(page.save(), page.message());

        assertEquals(List.of("Growth", "Acquisition"), labels("life-cycle").subList(0, 2));
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        page.openSection("Size by head count");
        page.awaitRow("configuration.size-class", "Up to 9");
        page.click("configuration.size-class.add");
        page.type("configuration.size-class.entry.code", "micro");
        page.type("configuration.size-class.entry.labelEn", "Tiny");
        page.type("configuration.size-class.entry.labelZh", "微型");
        assertFalse(page.save());

        assertEquals("Tiny: the list has the code “micro” already", page.message());
        assertTrue(page.isDirty());
        page.type("configuration.size-class.entry.code", "tiny");
        assertTrue(page.save(), page.message());
        assertTrue(labels("size-class").contains("Tiny"));
    }

    @Test
    void anEntryThatNoRecordUsesIsDeleted() {
        page.openSection("Kind of document");
        page.awaitRow("configuration.document-kind", "Letter");
        page.select("configuration.document-kind", "Letter");
        page.press("configuration.document-kind", SWT.DEL, 0);
        assertFalse(page.column("configuration.document-kind", 0).contains("Letter"));
        assertTrue(page.save(), page.message());

        assertFalse(labels("document-kind").contains("Letter"));
    }

    @Test
    void whatSomebodyElseChangedIsShownUnlessThereAreChangesHere() {
        page.openSection("Unit");
        page.awaitRow("configuration.unit", "Bottle");
        rename("bottle", "Flask");
        page.awaitRow("configuration.unit", "Flask");
    }

    private static void rename(String code, String label) {
        ARCHIVE.archive().records().write(Route.USER, workspace -> {
            workspace.select(CodeItemRecord.class, "select i from CodeItemRecord i where i.code = :code and "
                    + "i.list.listId = 'unit'", Map.of("code", code)).getFirst().setLabelEn(label);
            return null;
        });
    }

    @Test
    void aRuleIsTakenMoreSeriously() {
        ARCHIVE.store(CustomerBuilder.aCustomer().named("Twice Machines Ltd"));
        ARCHIVE.store(CustomerBuilder.aCustomer().named("Twice Machines"));
        page.openSection("Rules");
        page.awaitRow("configuration.rules", "Probable duplicate");
        page.select("configuration.rules", "Probable duplicate");
        page.choose("configuration.rule.level", "Advice");
        assertTrue(page.save(), page.message());

        assertEquals(Severity.ADVICE, ARCHIVE.archive().findings().check(10, () -> false).stream()
                .filter(finding -> finding.ruleId().equals("customer.duplicate")).findFirst().orElseThrow().severity());
    }

    @Test
    void aParameterThatCannotBeUnderstoodIsRefused() {
        page.openSection("Rules");
        page.awaitRow("configuration.rules", "No next step");
        page.select("configuration.rules", "No next step");
        page.type("configuration.rule.months.content", "soon");
        assertFalse(page.save());
        assertTrue(page.message().contains("“soon” is no value of this parameter"), page.message());
        page.type("configuration.rule.months.content", "6");
        assertTrue(page.save(), page.message());
        assertTrue(page.column("configuration.rules", 2).contains("Months to look back for a follow-up: 6"));
    }

    @Test
    void aPatternShowsTheNextNumberWhileItIsTyped() {
        page.openSection("Numbers");
        page.awaitRow("configuration.numbers", "Customer code");
        page.select("configuration.numbers", "Customer code");
        page.type("configuration.number.pattern", "K-{00");
        assertTrue(page.label("configuration.number.preview").startsWith("In braces"),
                page.label("configuration.number.preview"));
        page.type("configuration.number.pattern", "K-{yyyy}-{000}");
        assertEquals("Next number: K-" + ARCHIVE.archive().today().getYear() + "-001",
                page.label("configuration.number.preview"));
        assertTrue(page.save(), page.message());

        assertEquals("K-{yyyy}-{000}", ARCHIVE.archive().records().read(data -> data.select(NumberPatternRecord.class,
                "select n from NumberPatternRecord n where n.seriesId = 'customer'", Map.of()).getFirst().pattern()));
    }

    @Test
    void aListOfTheEnterprisesOwnIsMadeAndDeleted() {
        page.click("configuration.newList");
        page.type("configuration.new-list.listId", "fair");
        page.type("configuration.new-list.titleEn", "Trade fairs");
        page.type("configuration.new-list.titleZh", "展会");
        assertTrue(page.save(), page.message());
        assertTrue(page.lists().contains("Trade fairs"), page.lists().toString());

        page.openSection("Trade fairs");
        page.click("configuration.fair.deleteList");
        assertTrue(page.save(), page.message());
        assertFalse(page.lists().contains("Trade fairs"), page.lists().toString());
    }
}
