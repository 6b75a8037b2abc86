package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.config.CodeItemRecord;
import org.moduscrm.archive.model.config.NumberPatternRecord;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.service.config.Configuration;

/** What the enterprise configures is records: declared once by the program, and the enterprise's from then on. */
class ConfigurationTest {

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private static CodeItemRecord item(Workspace workspace, String list, String code) {
        return workspace.select(CodeItemRecord.class,
                "select i from CodeItemRecord i where i.list.listId = :list and i.code = :code",
                Map.of("list", list, "code", code)).getFirst();
    }

    @Test
    void aNewArchiveHasTheCoresListsInBothLanguages() {
        CodeList stages = ARCHIVE.get().configuration().codeList(CodeLists.SALE_STAGE);

        assertEquals(List.of("new", "target", "potential", "intention", "customer"),
                stages.choices().stream().map(CodeItem::code).limit(5).toList());
        assertEquals("Potential", stages.item("potential").orElseThrow().labelEn());
        assertEquals("潜在客户", stages.item("potential").orElseThrow().labelZh());
    }

    @Test
    void chancesAreTheWeightsOfTheStages() {
        CodeList stages = ARCHIVE.get().configuration().codeList(CodeLists.OPPORTUNITY_STAGE);

        assertEquals(0, new BigDecimal("30").compareTo(stages.item("need").orElseThrow().weight()));
    }

    @Test
    void industriesAreATreeWithParentsBeforeTheirChildren() {
        List<CodeItem> industries = ARCHIVE.get().configuration().codeList(CodeLists.INDUSTRY).items();
        List<String> codes = industries.stream().map(CodeItem::code).toList();

        assertEquals("manufacturing",
                industries.get(codes.indexOf("machinery")).parent());
        for (CodeItem industry : industries) {
            assertTrue(industry.parent() == null
                    || codes.indexOf(industry.parent()) < codes.indexOf(industry.code()), industry.code());
        }
    }

    @Test
    void whatTheEnterpriseChangedStaysSoWhenTheArchiveIsOpenedAgain() {
        Archive archive = ARCHIVE.get();
        archive.records().write(Route.USER, workspace -> {
            item(workspace, CodeLists.ATTITUDE, "loyal").setLabelEn("Faithful");
            item(workspace, CodeLists.ATTITUDE, "switching").setActive(false);
            workspace.remove(item(workspace, CodeLists.ATTITUDE, "none"));
            return null;
        });

        CodeList attitudes = ARCHIVE.reopen().configuration().codeList(CodeLists.ATTITUDE);

        assertEquals("Faithful", attitudes.item("loyal").orElseThrow().labelEn());
        assertFalse(attitudes.item("switching").orElseThrow().active());
        assertTrue(attitudes.item("none").isEmpty(), "an entry that was deleted came back");
    }

    @Test
    void aSnapshotNeverChangesAndTheNextOneKnowsTheCommit() {
        Archive archive = ARCHIVE.get();
        Configuration before = archive.configuration();
        archive.records().write(Route.USER, workspace -> {
            item(workspace, CodeLists.UNIT, "kg").setLabelEn("kg");
            return null;
        });

        assertEquals("Kilogram", before.codeList(CodeLists.UNIT).label("kg"));
        assertEquals("kg", archive.configuration().codeList(CodeLists.UNIT).label("kg"));
    }

    @Test
    void changesOfAnEntryAreInItsHistory() {
        Archive archive = ARCHIVE.get();
        CodeItemRecord changed = archive.records().write(Route.USER, workspace -> {
            CodeItemRecord leader = item(workspace, CodeLists.INDUSTRY_POSITION, "leader");
            leader.setLabelEn("Market leader");
            return leader;
        });

        List<Entry> history = archive.history().of(changed.id(), 10);
        assertEquals("labelEn", history.getFirst().attribute());
        assertEquals("Leader", history.getFirst().before());
        assertEquals("Market leader", history.getFirst().after());
        assertEquals(Action.CREATED, history.getLast().action());
        assertEquals(Route.SYSTEM, history.getLast().route());
    }

    @Test
    void aPatternWithAYearBeginsAgainAndTheCountWithoutGoesOn() {
        Archive archive = ARCHIVE.get();
        assertTrue(ARCHIVE.customer("Numbered One").code().matches("C\\d{6}"));
        setPattern("K{yyyy}-{000}");
        try {
            int year = archive.today().getYear();
            assertEquals("K" + year + "-001", ARCHIVE.customer("Numbered Two").code());
            assertEquals("K" + year + "-002", ARCHIVE.customer("Numbered Three").code());
        } finally {
            setPattern("C{000000}");
        }
    }

    @Test
    void aNumberIsGivenBackWhenNothingIsSaved() {
        Archive archive = ARCHIVE.get();
        String first = ARCHIVE.customer("Before the failure").code();
        assertThrows(IllegalStateException.class, () -> archive.records().write(Route.IMPORT, workspace -> {
            Customer lost = new Customer();
            lost.setName("Never saved");
            workspace.addAll(List.of(lost));
            throw new IllegalStateException("failed on purpose");
        }));

        assertEquals(Integer.parseInt(first.substring(1)) + 1,
                Integer.parseInt(ARCHIVE.customer("After the failure").code().substring(1)));
    }

    private static void setPattern(String pattern) {
        ARCHIVE.get().records().write(Route.USER, workspace -> {
            workspace.select(NumberPatternRecord.class, "select p from NumberPatternRecord p where p.seriesId = 'customer'",
                    Map.of()).getFirst().setPattern(pattern);
            return null;
        });
    }
}
