package org.moduscrm.archive.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomersPage;
import org.moduscrm.testing.PictureOfFailure;
import org.moduscrm.testing.WorkbenchDriver;
import org.moduscrm.ui.Ids;

/** What the user does to the columns stays done. */
@ExtendWith(PictureOfFailure.class)
class ListColumnsTest {

    private static final List<String> FACTORY = List.of("mark", "name", "grade", "nextStep", "owner");

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    @AfterEach
    void reset() {
        choose("columns.reset");
    }

    @Test
    void theColumnsShownAtFirstFitTheListOfASmallWindow() {
        CustomersPage.open();
        choose("columns.reset");
        int width = WorkbenchDriver.onUi(() -> Arrays.stream(CustomersPage.open().table().getColumns())
                .mapToInt(TableColumn::getWidth).sum());
        int room = WorkbenchDriver.onUi(() -> CustomersPage.open().table().getClientArea().width);
        assertTrue(width <= Math.max(room, 518), "the columns take " + width + " of " + room + " px");
    }

    @Test
    void aChosenColumnIsThereAfterTheViewWasClosed() {
        CustomersPage list = CustomersPage.open();
        assertEquals(FACTORY, list.columns());
        choose("columns.city");
        choose("columns.grade");
        list.close();
        assertEquals(List.of("mark", "name", "nextStep", "owner", "city"), CustomersPage.open().columns());
    }

    @Test
    void aWidthIsKept() {
        CustomersPage list = CustomersPage.open();
        WorkbenchDriver.doOnUi(() -> WorkbenchDriver.find(TableColumn.class, "owner").setWidth(133));
        list.close();
        CustomersPage.open();
        assertEquals(133, WorkbenchDriver.onUi(() -> WorkbenchDriver.find(TableColumn.class, "owner").getWidth()));
    }

    @Test
    void theNameCannotBeHidden() {
        CustomersPage.open();
        assertFalse(WorkbenchDriver.onUi(() -> {
            MenuItem name = item("columns.name");
            boolean enabled = name.isEnabled();
            name.getParent().dispose();
            return enabled;
        }));
    }

    private static void choose(String id) {
        WorkbenchDriver.doOnUi(() -> {
            MenuItem item = item(id);
            if ((item.getStyle() & SWT.CHECK) != 0) {
                item.setSelection(!item.getSelection());
            }
            item.notifyListeners(SWT.Selection, new Event());
            item.getParent().dispose();
        });
    }

    /** In the menu of the heads, which a right click makes. */
    private static MenuItem item(String id) {
        Menu menu = CustomersPage.open().headMenu();
        return Arrays.stream(menu.getItems()).filter(item -> id.equals(Ids.of(item))).findFirst().orElseThrow();
    }
}
