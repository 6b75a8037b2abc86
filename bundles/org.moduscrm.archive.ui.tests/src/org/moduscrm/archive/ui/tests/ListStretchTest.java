package org.moduscrm.archive.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moduscrm.testing.PictureOfFailure;
import org.moduscrm.testing.WorkbenchDriver;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;

/** The room of a list that its columns do not need goes where the text is longest, until the user decides himself. */
@ExtendWith(PictureOfFailure.class)
class ListStretchTest {

    private static final int OWNER = 90;

    private final String id = "stretch." + UUID.randomUUID();
    private Shell shell;
    private ListTable<String> list;

    @BeforeEach
    void open() {
        shell = WorkbenchDriver.onUi(() -> {
            Shell made = new Shell(WorkbenchDriver.display());
            made.setLayout(new FillLayout());
            list = list(made);
            made.setSize(500, 300);
            made.open();
            return made;
        });
        WorkbenchDriver.waitUntil("the list", () -> room() > 0);
        WorkbenchDriver.settle();
    }

    private ListTable<String> list(Shell parent) {
        return new ListTable<>(parent, id, "Customers", List.of(
                ListColumn.of("name", "Name", 200, (String row) -> row).alwaysShown(),
                ListColumn.of("next", "Next step", 150, row -> "Call"),
                ListColumn.of("owner", "Owner", OWNER, row -> "Li")));
    }

    @AfterEach
    void close() {
        WorkbenchDriver.doOnUi(shell::dispose);
    }

    private int room() {
        return list.control().getClientArea().width;
    }

    private int width(String column) {
        return WorkbenchDriver.onUi(() -> Arrays.stream(list.control().getColumns())
                .filter(each -> column.equals(org.moduscrm.ui.Ids.of(each))).findFirst().orElseThrow().getWidth());
    }

    private void widen(int width) {
        WorkbenchDriver.doOnUi(() -> shell.setSize(width, 300));
        WorkbenchDriver.waitUntil("a list as wide as the window", () -> room() > width - 100 && room() <= width);
        WorkbenchDriver.settle();
    }

    private void assertStretched() {
        WorkbenchDriver.waitUntil("the longest text in the widest column", () -> width("next") > 300);
        assertEquals(OWNER, width("owner"));
        assertEquals(WorkbenchDriver.onUi(this::room), width("name") + width("next") + width("owner"));
    }

    @Test
    void aWiderWindowWidensTheWidestColumnAndNotTheLast() {
        widen(1000);
        assertStretched();

        widen(1200);
        assertStretched();
    }

    @Test
    void aColumnThatTheUserSizedStaysAsItIs() {
        widen(1000);
        assertStretched();
        WorkbenchDriver.doOnUi(() -> {
            TableColumn next = list.control().getColumn(1);
            next.setWidth(170);
        });
        WorkbenchDriver.settle();

        widen(1200);

        assertEquals(170, width("next"));
        assertTrue(width("name") <= 360, "the name keeps its width");
    }
}
