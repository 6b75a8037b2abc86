package org.moduscrm.archive.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.moduscrm.testing.CustomerBuilder.aCustomer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomerBuilder;
import org.moduscrm.testing.CustomerEditorPage;
import org.moduscrm.testing.PictureOfFailure;
import org.moduscrm.testing.WorkbenchDriver;

/** Company facts, stages and moves, as the editor and the views beside it show them. */
@ExtendWith(PictureOfFailure.class)
class PeopleAndStagesTest {

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    private UUID id;
    private String name;
    private CustomerEditorPage editor;

    @BeforeEach
    void open() {
        name = "Old Mill " + UUID.randomUUID();
        CustomerBuilder mill = aCustomer().named(name).graded("B").withCallIn(3, "ask for the drawing");
        ARCHIVE.store(mill);
        id = mill.customer().id();
        ARCHIVE.archive().records().write(Route.USER, workspace -> {
            Contact person = new Contact();
            person.setName("Wang Lei");
            Affiliation post = new Affiliation(person, workspace.find(Customer.class, id));
            post.setPost("Buyer");
            post.setStartsOn(LocalDate.of(2020, 1, 1));
            workspace.add(person);
            workspace.add(post);
            return null;
        });
        editor = CustomerEditorPage.open(id);
    }

    @AfterEach
    void close() {
        CustomerEditorPage.closeAll();
    }

    private CustomerSheet stored() {
        return ARCHIVE.archive().customers().open(id);
    }

    private static void notify(Widget widget, int type, String text) {
        WorkbenchDriver.doOnUi(() -> {
            Event event = new Event();
            event.text = text;
            widget.notifyListeners(type, event);
        });
    }

    @Test
    void aTagIsTypedAndTakenOffWithAClick() {
        Text typing = WorkbenchDriver.find(Text.class, "overview.tags.typing");
        WorkbenchDriver.doOnUi(() -> typing.setText("Trade fair"));
        notify(typing, SWT.DefaultSelection, null);
        assertTrue(editor.isDirty());
        editor.save();
        assertEquals(List.of("Trade fair"), stored().tagWords());

        CustomerEditorPage.closeAll();
        editor = CustomerEditorPage.open(id);
        WorkbenchDriver.click(WorkbenchDriver.find(Button.class, "overview.tag.trade fair"));
        editor.save();
        assertEquals(List.of(), stored().tagWords());
    }

    @Test
    void aClickInThePathChangesTheStageWithTheNextSaveWhileSomethingElseIsUnsaved() {
        editor.type("overview.customer.region", "East");
        notify(WorkbenchDriver.find(Link.class, "customer.header.stages"), SWT.Selection, "potential");
        assertTrue(path().contains("[ POTENTIAL ]"), path());
        editor.save();
        assertEquals("potential", stored().customer().get(CustomerFields.SALE_STAGE));
        assertEquals(1, ARCHIVE.archive().classifications().of(id).size());
    }

    private static String path() {
        return WorkbenchDriver.onUi(() -> WorkbenchDriver.find(Link.class, "customer.header.stages").getText());
    }

    @Test
    void aClickInThePathAsksWhyAndChangesTheStageAtOnce() {
        Link path = WorkbenchDriver.find(Link.class, "customer.header.stages");
        WorkbenchDriver.display().asyncExec(() -> {
            Event event = new Event();
            event.text = "target";
            path.notifyListeners(SWT.Selection, event);
        });
        WorkbenchDriver.waitUntil("the question why", () -> dialog() != null);
        pressOk(WorkbenchDriver.onUi(PeopleAndStagesTest::dialog));
        WorkbenchDriver.waitUntil("the new stage", () -> path().contains("[ TARGET ]"));
        assertEquals("target", stored().customer().get(CustomerFields.SALE_STAGE));
        assertFalse(editor.isDirty());
    }

    private static Shell dialog() {
        return Arrays.stream(WorkbenchDriver.display().getShells())
                .filter(shell -> shell.isVisible() && defaultButton(shell) != null).findFirst().orElse(null);
    }

    private static Button defaultButton(Shell shell) {
        Button button = shell.getDefaultButton();
        return button != null && Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()) ? button : null;
    }

    private static void pressOk(Shell shell) {
        WorkbenchDriver.doOnUi(() -> defaultButton(shell).notifyListeners(SWT.Selection, new Event()));
        WorkbenchDriver.settle();
    }

    @Test
    void aMoveToNobodyKnowsWhereEndsThePost() {
        editor.show("org.moduscrm.archive.ui.contacts");
        WorkbenchDriver.display().asyncExec(() -> WorkbenchDriver.find(Button.class, "contacts.move")
                .notifyListeners(SWT.Selection, new Event()));
        WorkbenchDriver.waitUntil("the move dialog", () -> dialog() != null);
        Shell shell = WorkbenchDriver.onUi(PeopleAndStagesTest::dialog);
        assertFalse(WorkbenchDriver.onUi(() -> defaultButton(shell).isEnabled()), "no firm is chosen yet");
        WorkbenchDriver.doOnUi(() -> {
            WorkbenchDriver.find(Button.class, "movePerson.known").setSelection(false);
            WorkbenchDriver.find(Button.class, "movePerson.unknown").setSelection(true);
            WorkbenchDriver.find(Button.class, "movePerson.known").notifyListeners(SWT.Selection, new Event());
        });
        assertTrue(editor.label("movePerson.preview").contains("Buyer"), editor.label("movePerson.preview"));
        pressOk(shell);
        WorkbenchDriver.waitUntil("the dialog gone", shell::isDisposed);
        LocalDate yesterday = ARCHIVE.archive().today().minusDays(1);
        assertEquals(yesterday, stored().contacts().getFirst().affiliation().get(AffiliationFields.ENDS_ON));
        WorkbenchDriver.waitUntil("the former person",
                () -> editor.cells("contacts.table", "state").equals(List.of("former")));
    }

    @Test
    void aMoveWithBadDatesIsNotOfferedAndSaysWhy() {
        editor.show("org.moduscrm.archive.ui.contacts");
        WorkbenchDriver.display().asyncExec(() -> WorkbenchDriver.find(Button.class, "contacts.move")
                .notifyListeners(SWT.Selection, new Event()));
        WorkbenchDriver.waitUntil("the move dialog", () -> dialog() != null);
        Shell shell = WorkbenchDriver.onUi(PeopleAndStagesTest::dialog);
        editor.type("movePerson.old.endsOn", "2019-12-31");
        assertFalse(WorkbenchDriver.onUi(() -> defaultButton(shell).isEnabled()));
        WorkbenchDriver.doOnUi(shell::close);
        assertNull(stored().contacts().getFirst().affiliation().get(AffiliationFields.ENDS_ON));
    }

    @Test
    void theTreeOfTheGroupIsShown() {
        ARCHIVE.archive().records().write(Route.COMMAND, workspace -> {
            Customer head = new Customer();
            head.setName("Head of " + name);
            workspace.add(head);
            workspace.find(Customer.class, id).setParent(head);
            return null;
        });
        WorkbenchDriver.waitUntil("the group", () -> WorkbenchDriver.find(Tree.class, "overview.group").getItemCount() == 1);
        assertEquals("Head of " + name, editor.text("overview.customer.parent"));
        assertEquals(name, WorkbenchDriver.onUi(
                () -> WorkbenchDriver.find(Tree.class, "overview.group").getItem(0).getItem(0).getText()));
    }

    @Test
    void theViewsBesideItCountStagesAndShowTheCustomer() {
        ARCHIVE.archive().classifications().classify(id, Scheme.SALE_STAGE, "intention", null);
        WorkbenchDriver.showView("org.moduscrm.archive.ui.stages");
        WorkbenchDriver.waitUntil("the stages", () -> editor.cells("stages.table", "class").size() >= 7);
        assertFalse(editor.cells("stages.table", "now").get(3).equals("0"), "intention");
        WorkbenchDriver.showView("org.moduscrm.archive.ui.glance");
        WorkbenchDriver.doOnUi(() -> WorkbenchDriver.page().activate(WorkbenchDriver.page().getActiveEditor()));
        WorkbenchDriver.waitUntil("the customer at a glance", () -> glanceShows(name));
    }

    @Test
    void whatIsStillPlannedIsNotAmongTheLastEntriesAtAGlance() {
        CustomerBuilder crane = aCustomer().named("Glanced at " + UUID.randomUUID()).withCallIn(3, "ask for the drawing");
        ARCHIVE.store(crane);
        CustomerEditorPage.closeAll();
        editor = CustomerEditorPage.open(crane.customer().id());
        WorkbenchDriver.showView("org.moduscrm.archive.ui.glance");
        WorkbenchDriver.doOnUi(() -> WorkbenchDriver.page().activate(WorkbenchDriver.page().getActiveEditor()));
        WorkbenchDriver.waitUntil("the customer at a glance", () -> glanceShows(crane.customer().name()));
        assertEquals(1, labels("ask for the drawing"), "as the next step alone");
    }

    private static long labels(String text) {
        return WorkbenchDriver.onUi(() -> labels(WorkbenchDriver.find(Link.class, "glance.name").getParent(), text));
    }

    private static long labels(Composite parent, String text) {
        return Arrays.stream(parent.getChildren()).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> label.getText().contains(text)).count();
    }

    /** The view has no name to show until it has read a customer. */
    private static boolean glanceShows(String customer) {
        try {
            return WorkbenchDriver.find(Link.class, "glance.name").getText().contains(customer);
        } catch (AssertionError notYet) {
            return false;
        }
    }
}
