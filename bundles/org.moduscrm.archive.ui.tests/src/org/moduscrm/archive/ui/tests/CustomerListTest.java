package org.moduscrm.archive.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.moduscrm.testing.CustomerBuilder.aCustomer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomersPage;
import org.moduscrm.testing.PictureOfFailure;
import org.moduscrm.testing.WorkbenchDriver;

/** The list of customers over an archive that has more of them than one page holds. */
@ExtendWith(PictureOfFailure.class)
class CustomerListTest {

    private static final int MANY = 2_100;

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    private CustomersPage list;

    @BeforeAll
    static void fill() {
        ARCHIVE.storeNamed(IntStream.range(0, MANY).mapToObj(i -> "Harbour Crane %04d".formatted(i)));
        ARCHIVE.storeNamed(IntStream.range(0, 10).mapToObj("Zebra Pumps %02d"::formatted));
        ARCHIVE.store(aCustomer().named("Aurora Valves").graded("A").withCallIn(-3, "ask for the drawing"),
                aCustomer().named("苏州海骏泵业有限公司").graded("B").withCallIn(0, "报价"));
    }

    @BeforeEach
    void open() {
        list = CustomersPage.open();
        list.type("");
        if (list.rowCount() == CustomerQuery.MAX_SIZE && !list.range().startsWith("1–")) {
            list.turn("first");
        }
    }

    @Test
    void showsTheFirstPageAndTheTrueTotal() {
        list.awaitRange("1–2,000 of 2,112");
        assertEquals(2_000, list.rowCount());
        assertEquals(List.of("Aurora Valves", "Harbour Crane 0000", "Harbour Crane 0001"), list.cells("name", 3));
    }

    @Test
    void saysHowLateTheNextStepIs() {
        list.type("Aurora");
        assertEquals(List.of("3 d late, ask for the drawing"), list.cells("nextStep", 5));
    }

    @Test
    void findsByAnyPartOfTheNameAndClearsAgain() {
        list.type("海骏");
        assertEquals(List.of("苏州海骏泵业有限公司"), list.cells("name", 5));
        list.awaitRange("1–1 of 1");
        list.type("");
        list.awaitRange("1–2,000 of 2,112");
    }

    @Test
    void shrinksFromAFullPageToTenRows() {
        assertEquals(2_000, list.rowCount());
        list.type("Zebra");
        assertEquals(10, list.rowCount());
        assertEquals("Zebra Pumps 00", list.cells("name", 1).get(0));
    }

    @Test
    void saysThatTheFilterHidesEverythingAndTakesItAway() {
        list.type("no such customer");
        assertEquals("Nothing matches “no such customer”.", list.message());
        list.pressButton("customers.clear");
        assertEquals("", list.message());
        assertEquals(2_000, list.rowCount());
    }

    @Test
    void turnsThePageAndComesBackToTheSameRows() {
        List<String> before = list.cells("name", 2_000);
        list.turn("next");
        list.awaitRange("2,001–2,112 of 2,112");
        assertEquals(112, list.rowCount());
        assertFalse(before.contains(list.cells("name", 1).get(0)), "the second page begins with a row of the first");
        list.turn("previous");
        list.awaitRange("1–2,000 of 2,112");
        assertEquals(before, list.cells("name", 2_000));
    }

    @Test
    void goesToTheLastPageAndKnowsItsPlace() {
        list.turn("last");
        list.awaitRange("113–2,112 of 2,112");
        List<String> names = list.cells("name", 2_000);
        assertEquals("Zebra Pumps 09", names.get(names.size() - 1));
    }

    @Test
    void jumpsToTheRowsThatBeginAsTyped() {
        Table table = list.table();
        WorkbenchDriver.doOnUi(table::forceFocus);
        WorkbenchDriver.press(table, 'z', 'z', SWT.NONE);
        WorkbenchDriver.press(table, 'e', 'e', SWT.NONE);
        WorkbenchDriver.settle();
        assertEquals("Zebra Pumps 00", list.cells("name", 1).get(0));
    }

    @Test
    void aClickOnTheHeadTurnsTheOrder() {
        list.sortBy("name");
        assertEquals("Zebra Pumps 09", list.cells("name", 1).get(0));
        list.sortBy("name");
        assertEquals("Aurora Valves", list.cells("name", 1).get(0));
    }

    @Test
    void copiesTheSelectedRowsAsTheyStandWithAndWithoutHeads() {
        list.type("Aurora");
        list.select(0);
        Table table = list.table();
        WorkbenchDriver.press(table, 'c', (char) 3, SWT.MOD1);
        assertEquals("Aurora Valves\tA\t3 d late, ask for the drawing\t\n", WorkbenchDriver.clipboardText());
        WorkbenchDriver.press(table, 'c', (char) 3, SWT.MOD1 | SWT.SHIFT);
        assertEquals("Name\tGrade\tNext Step\tOwner\nAurora Valves\tA\t3 d late, ask for the drawing\t\n",
                WorkbenchDriver.clipboardText());
    }

    @Test
    void keepsSelectionWhenSomebodyStoresSomething() {
        list.type("Zebra");
        list.select(4);
        ARCHIVE.store(aCustomer().named("Zebra Aardvark"));
        WorkbenchDriver.waitUntil("11 rows", () -> list.table().getItemCount() == 11);
        assertEquals(List.of("Zebra Pumps 04"), list.selected("name"));
        ARCHIVE.remove("Zebra Aardvark");
        WorkbenchDriver.waitUntil("10 rows", () -> list.table().getItemCount() == 10);
    }

    @Test
    void theTableIsNamedForScreenReadersAndDownLeadsIntoIt() {
        list.type("Zebra");
        WorkbenchDriver.doOnUi(() -> list.filter().forceFocus());
        WorkbenchDriver.press(list.filter(), SWT.ARROW_DOWN, (char) 0, SWT.NONE);
        assertEquals(List.of("Zebra Pumps 00"), list.selected("name"));
        WorkbenchDriver.press(list.filter(), SWT.ESC, SWT.ESC, SWT.NONE);
        WorkbenchDriver.settle();
        assertEquals("", WorkbenchDriver.onUi(() -> list.filter().getText()));
        assertEquals(2_000, list.rowCount());
    }

    @Test
    void refusesTheArchiveOnTheUiThread() {
        AssertionError refused = assertThrows(AssertionError.class,
                () -> WorkbenchDriver.onUi(() -> ARCHIVE.archive().customers().count("")));
        assertTrue(refused.getCause() instanceof IllegalStateException, String.valueOf(refused.getCause()));
    }

    @Test
    void enterOpensTheCustomer() {
        list.type("Aurora");
        list.select(0);
        list.pressEnter();
        WorkbenchDriver.waitUntil("an editor named Aurora Valves",
                () -> Stream.of(WorkbenchDriver.page().getEditorReferences())
                        .anyMatch(editor -> editor.getName().equals("Aurora Valves")));
        assertTrue(WorkbenchDriver.onUi(() -> WorkbenchDriver.page().closeAllEditors(false)));
    }
}
