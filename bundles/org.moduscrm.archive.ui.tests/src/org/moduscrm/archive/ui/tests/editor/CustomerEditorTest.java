package org.moduscrm.archive.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.moduscrm.testing.CustomerBuilder.aCustomer;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.History;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomerBuilder;
import org.moduscrm.testing.CustomerEditorPage;
import org.moduscrm.testing.PictureOfFailure;
import org.moduscrm.testing.WorkbenchDriver;
import org.moduscrm.ui.Ids;

/** A customer is opened, edited and saved, alone and against somebody else. */
@ExtendWith(PictureOfFailure.class)
class CustomerEditorTest {

    private static final String NAME = "overview.customer.name";
    private static final String INDUSTRY = "overview.business.industry";
    private static final String REGION = "overview.customer.region";

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    private UUID id;
    private CustomerEditorPage editor;

    @BeforeEach
    void open() {
        CustomerBuilder crane = aCustomer().named("Harbour Crane " + UUID.randomUUID()).graded("B")
                .withCallIn(3, "ask for the drawing");
        ARCHIVE.store(crane);
        id = crane.customer().id();
        editor = CustomerEditorPage.open(id);
    }

    @AfterEach
    void close() {
        CustomerEditorPage.closeAll();
    }

    private static String stored(UUID customer, org.moduscrm.archive.spi.record.Attribute<Customer, String> attribute) {
        return ARCHIVE.archive().customers().open(customer).customer().get(attribute);
    }

    /** Somebody else saves meanwhile, by another way than this window's editor. */
    private void elsewhere(Consumer<Customer> change) {
        ARCHIVE.archive().records().write(Route.COMMAND, workspace -> {
            change.accept(workspace.find(Customer.class, id));
            return null;
        });
    }

    private static void execute(String command) {
        WorkbenchDriver.onUi(() -> WorkbenchDriver.page().getActiveEditor().getSite().getService(IHandlerService.class)
                .executeCommand(command, null));
        WorkbenchDriver.settle();
    }

    @Test
    void showsTheFacts() {
        assertEquals(stored(id, CustomerFields.NAME), editor.text(NAME));
        assertEquals("B", editor.choice("overview.customer.grade"));
        assertTrue(editor.label("customer.header.next").contains("ask for the drawing"));
        assertEquals(List.of("org.moduscrm.archive.ui.overview", "org.moduscrm.archive.ui.contacts",
                "org.moduscrm.archive.ui.timeline", "org.moduscrm.archive.ui.deals", "org.moduscrm.archive.ui.trade",
                "org.moduscrm.archive.ui.service", "org.moduscrm.archive.ui.documents",
                "org.moduscrm.archive.ui.history"), editor.pages());
        assertFalse(editor.isDirty());
    }

    @Test
    void whatIsEditedIsStoredWithItsHistory() {
        editor.type(INDUSTRY, "Ports");
        assertTrue(editor.isDirty());

        editor.save();

        assertFalse(editor.isDirty());
        assertEquals("Ports", stored(id, CustomerFields.INDUSTRY));
        assertTrue(ARCHIVE.archive().history().of(id, 10).stream().anyMatch(entry -> "industry".equals(entry.attribute())
                && "Ports".equals(entry.after()) && entry.route() == Route.USER
                && entry.action() == History.Action.UPDATED));
        editor.show("org.moduscrm.archive.ui.history");
        WorkbenchDriver.waitUntil("the change on the History page",
                () -> editor.cells("history.table", "after").contains("Ports"));
    }

    @Test
    void undoTakesAnEditBackAndRedoMakesItAgain() {
        editor.type(INDUSTRY, "Ports");

        execute(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals("", editor.text(INDUSTRY));
        assertFalse(editor.isDirty());

        execute(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals("Ports", editor.text(INDUSTRY));
        assertTrue(editor.isDirty());
    }

    @Test
    void aCustomerWithoutNameIsRefusedAndWhatWasTypedStays() {
        String name = stored(id, CustomerFields.NAME);
        editor.type(NAME, "");
        editor.type(INDUSTRY, "Ports");

        editor.save();

        assertTrue(editor.isDirty());
        assertEquals("Ports", editor.text(INDUSTRY));
        assertEquals("", editor.text(NAME));
        assertEquals(name, stored(id, CustomerFields.NAME));
        assertTrue(WorkbenchDriver.onUi(() -> WorkbenchDriver.find(Control.class, "customer.problems").isVisible()));
        WorkbenchDriver.waitUntil("the focus in the name", () -> isFocused(NAME));
    }

    @Test
    void changesOfDifferentFieldsAreMergedWithoutAQuestion() {
        editor.type(INDUSTRY, "Ports");
        elsewhere(customer -> customer.setRegion("East"));

        editor.save();

        assertEquals("Ports", stored(id, CustomerFields.INDUSTRY));
        assertEquals("East", stored(id, CustomerFields.REGION));
        WorkbenchDriver.waitUntil("the other's region", () -> editor.text(REGION).equals("East"));
    }

    @Test
    void changesOfTheSameFieldAreDecidedByTheUser() {
        editor.type(INDUSTRY, "Ports");
        editor.type(REGION, "West");
        elsewhere(customer -> {
            customer.setIndustry("Cranes");
            customer.setRegion("East");
        });

        editor.startSave();
        WorkbenchDriver.waitUntil("the question", () -> isThere("conflict.save"));
        Button theirs = WorkbenchDriver.find(Button.class, "conflict.theirs.0");
        WorkbenchDriver.doOnUi(() -> {
            WorkbenchDriver.find(Button.class, "conflict.yours.0").setSelection(false);
            theirs.setSelection(true);
        });
        WorkbenchDriver.click(theirs);
        WorkbenchDriver.click(WorkbenchDriver.find(Button.class, "conflict.save"));
        editor.awaitSaved();

        assertEquals(List.of("Cranes", "West"),
                List.of(stored(id, CustomerFields.INDUSTRY), stored(id, CustomerFields.REGION)));
    }

    private static boolean isFocused(String field) {
        Control focus = WorkbenchDriver.display().getFocusControl();
        return focus != null && field.equals(Ids.of(focus));
    }

    private static boolean isThere(String button) {
        try {
            return WorkbenchDriver.find(Button.class, button).isVisible();
        } catch (AssertionError e) {
            return false;
        }
    }

    @Test
    void aCleanEditorFollowsWhatSomebodyElseStores() {
        elsewhere(customer -> customer.setIndustry("Shipyards"));

        WorkbenchDriver.waitUntil("the new industry", () -> editor.text(INDUSTRY).equals("Shipyards"));
        assertFalse(editor.isDirty());
    }

    @Test
    void aDirtyEditorKeepsWhatWasTypedAndSaysThatItChanged() {
        editor.type(INDUSTRY, "Ports");
        elsewhere(customer -> customer.setIndustry("Shipyards"));

        WorkbenchDriver.waitUntil("the note", () -> isThere("customer.note.action"));
        assertEquals("Ports", editor.text(INDUSTRY));
    }

    @Test
    void aDirtyEditorTakesOverWhatSomebodyElseStoresInOtherFields() {
        editor.type(INDUSTRY, "Ports");
        elsewhere(customer -> customer.setRegion("North"));

        WorkbenchDriver.waitUntil("the new region", () -> editor.text("overview.customer.region").equals("North"));
        assertEquals("Ports", editor.text(INDUSTRY));
        assertFalse(isThere("customer.note.action"));

        editor.save();

        assertEquals(List.of("Ports", "North"),
                List.of(stored(id, CustomerFields.INDUSTRY), stored(id, CustomerFields.REGION)));
    }

    @Test
    void aContactIsAddedWithPostAndPhoneInOneSave() {
        editor.show("org.moduscrm.archive.ui.contacts");
        editor.press("contacts.add");
        editor.type("contact.name", "Wang Fang");
        editor.type("affiliation.post", "Buyer");
        editor.save();

        var contacts = ARCHIVE.archive().customers().open(id).contacts();
        assertEquals(1, contacts.size());
        assertEquals("Wang Fang",
                contacts.getFirst().contact().get(org.moduscrm.archive.service.fields.ContactFields.NAME));
        assertEquals(List.of("Wang Fang"), editor.cells("contacts.table", "name"));
    }

    @Test
    void aNewCustomerStartsWithTheNameAndGetsACode() {
        CustomerEditorPage.closeAll();
        editor = CustomerEditorPage.create();
        WorkbenchDriver.waitUntil("the focus in the name", () -> isFocused(NAME));
        editor.type(NAME, "Northgate Foods " + id);
        editor.save();

        assertFalse(editor.isDirty());
        assertEquals("Northgate Foods " + id, editor.title());
        WorkbenchDriver.waitUntil("a code", () -> !editor.text("overview.customer.code").isEmpty());
    }
}
