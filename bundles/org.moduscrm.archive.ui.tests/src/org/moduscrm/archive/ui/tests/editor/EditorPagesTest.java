package org.moduscrm.archive.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.moduscrm.testing.CustomerBuilder.aCustomer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomerBuilder;
import org.moduscrm.testing.CustomerEditorPage;
import org.moduscrm.testing.PictureOfFailure;
import org.moduscrm.testing.WorkbenchDriver;
import org.moduscrm.ui.Ids;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A page is built when it is first needed, and takes part in everything from then on. */
@ExtendWith(PictureOfFailure.class)
class EditorPagesTest {

    private static final String CONTACTS = "org.moduscrm.archive.ui.contacts";
    private static final String DEALS = "org.moduscrm.archive.ui.deals";
    private static final String PROJECTS = "org.moduscrm.mode.project.page";
    private static final String INDUSTRY = "overview.business.industry";

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    private UUID id;
    private UUID post;
    private CustomerEditorPage editor;

    @BeforeEach
    void open() {
        CustomerBuilder crane = aCustomer().named("Lock Gates " + UUID.randomUUID());
        ARCHIVE.store(crane);
        id = crane.customer().id();
        CustomerSheet sheet = ARCHIVE.archive().customers().open(id);
        var phone = sheet.addContactPoint();
        phone.set(ContactPointFields.KIND, ContactPointKind.PHONE);
        phone.set(ContactPointFields.ADDRESS, "0512-66880101");
        var contact = sheet.addContact();
        contact.contact().set(ContactFields.NAME, "Wang Min");
        post = contact.affiliation().id();
        ARCHIVE.archive().records().save(Route.USER, sheet.models());
        ARCHIVE.archive().modes().enrol(Route.USER, id, "project");
        editor = CustomerEditorPage.open(id);
    }

    @AfterEach
    void close() {
        CustomerEditorPage.closeAll();
    }

    private static boolean isBuilt(String table) {
        try {
            return WorkbenchDriver.find(Table.class, table) != null;
        } catch (AssertionError e) {
            return false;
        }
    }

    private static String inFront() {
        return WorkbenchDriver.onUi(
                () -> Ids.of(WorkbenchDriver.find(CTabFolder.class, "customer.pages").getSelection()));
    }

    private static void undo() {
        WorkbenchDriver.onUi(() -> WorkbenchDriver.page().getActiveEditor().getSite().getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null));
        WorkbenchDriver.settle();
    }

    private List<String> opportunities() {
        return ARCHIVE.archive().records().read(data -> data.select(Opportunity.class,
                "select o from Opportunity o where o.customer.id = :customer", Map.of("customer", id)))
                .stream().map(Opportunity::title).toList();
    }

    @Test
    void aPageIsBuiltWhenItIsFirstShown() {
        assertEquals(9, editor.pages().size());
        assertEquals(List.of(), Stream.of("contacts.table", "timeline.table", "deals.table", "trade.table",
                "service.table", "documents.table", "history.table", "project.opportunities.table")
                .filter(EditorPagesTest::isBuilt).toList());

        editor.show(CONTACTS);

        assertEquals(List.of("Wang Min"), editor.cells("contacts.table", "name"));
        assertFalse(isBuilt("trade.table"));
        assertFalse(editor.isDirty());
    }

    @Test
    void aPageShownLateFollowsUndoAndSaving() {
        editor.type(INDUSTRY, "Ports");
        editor.show(CONTACTS);
        editor.type("affiliation.post", "Buyer");
        undo();
        assertEquals("", editor.text("affiliation.post"));
        assertTrue(editor.isDirty());
        editor.type("affiliation.post", "Head of purchasing");

        editor.save();

        assertFalse(editor.isDirty());
        CustomerSheet stored = ARCHIVE.archive().customers().open(id);
        assertEquals("Ports", stored.customer().get(CustomerFields.INDUSTRY));
        assertEquals("Head of purchasing", stored.contacts().getFirst().affiliation().get(AffiliationFields.POST));
    }

    @Test
    void anErrorOnAPageNotShownIsShownThere() {
        ServiceRegistration<?> rule = FrameworkUtil.getBundle(getClass()).getBundleContext()
                .registerService(Rule.class, new NobodyMaySellPorts(post), null);
        try {
            editor.type(INDUSTRY, NobodyMaySellPorts.INDUSTRY);
            editor.save();

            WorkbenchDriver.waitUntil("the post on the page of contacts", () -> inFront().equals(CONTACTS));
            WorkbenchDriver.waitUntil("the focus in the post", () -> isFocused("affiliation.post"));
            assertTrue(editor.isDirty());
            assertTrue(WorkbenchDriver.onUi(() -> WorkbenchDriver.find(Control.class, "customer.problems").isVisible()));
            assertFalse(isBuilt("trade.table"), "nothing is built beyond the page that has the field");
        } finally {
            rule.unregister();
        }
    }

    private static boolean isFocused(String field) {
        Control focus = WorkbenchDriver.display().getFocusControl();
        return focus != null && field.equals(Ids.of(focus));
    }

    @Test
    void aPageOfAModeIsSavedTogetherAndGoesWithTheMode() {
        editor.type(INDUSTRY, "Locks");
        editor.show(PROJECTS);
        WorkbenchDriver.click(WorkbenchDriver.find(ToolItem.class, "project.add"));
        editor.type("project.opportunity.title", "Gate 4");
        assertTrue(editor.isDirty());

        editor.save();

        assertFalse(editor.isDirty());
        assertEquals(List.of("Gate 4"), opportunities());
        assertEquals("Locks", ARCHIVE.archive().customers().open(id).customer().get(CustomerFields.INDUSTRY));

        ARCHIVE.archive().modes().withdraw(Route.USER, id, "project");
        WorkbenchDriver.waitUntil("the mode's page gone", () -> !editor.pages().contains(PROJECTS));
        assertEquals(8, editor.pages().size());
    }

    @Test
    void twoPagesEditTheSameOpportunityThoughOneIsShownLater() {
        editor.show(DEALS);
        WorkbenchDriver.click(WorkbenchDriver.find(ToolItem.class, "deals.add"));
        editor.type("deal.title", "Gate 5");
        editor.save();
        editor.type("deal.title", "Gate 5, north");

        editor.show(PROJECTS);

        assertEquals(List.of("Gate 5, north"), editor.cells("project.opportunities.table", "title"));

        editor.save();
        assertEquals(List.of("Gate 5, north"), opportunities());
    }

    @Test
    void linesOfContactPointsStayWhenTheCustomerIsReadAnew() {
        Text line = WorkbenchDriver.find(Text.class, "overview.points.0.address");
        editor.type(INDUSTRY, "Locks");
        editor.save();
        assertSame(line, WorkbenchDriver.find(Text.class, "overview.points.0.address"));

        editor.type("overview.points.0.address", "0512-66880102");
        editor.save();

        assertEquals(List.of("0512-66880102"), ARCHIVE.archive().customers().open(id).contactPoints().stream()
                .map(point -> point.get(ContactPointFields.ADDRESS)).toList());
        WorkbenchDriver.click(WorkbenchDriver.find(Button.class, "overview.points.0.remove"));
        editor.save();
        assertEquals(List.of(), ARCHIVE.archive().customers().open(id).contactPoints());
    }
}
