package org.moduscrm.archive.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.moduscrm.testing.CustomerBuilder.aCustomer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.CaseState;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.model.ServiceCase;
import org.moduscrm.archive.service.Route;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomerBuilder;
import org.moduscrm.testing.CustomerEditorPage;
import org.moduscrm.testing.PictureOfFailure;
import org.moduscrm.testing.WorkbenchDriver;

/** Opportunities, documents and service cases are entered, closed and shown on their pages. */
@ExtendWith(PictureOfFailure.class)
class TradePagesTest {

    private static final String DEALS = "org.moduscrm.archive.ui.deals";
    private static final String TRADE = "org.moduscrm.archive.ui.trade";
    private static final String SERVICE = "org.moduscrm.archive.ui.service";

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    private UUID id;

    @BeforeEach
    void customer() {
        CustomerBuilder works = aCustomer().named("Dock Works " + UUID.randomUUID());
        ARCHIVE.store(works);
        id = works.customer().id();
    }

    @AfterEach
    void close() {
        CustomerEditorPage.closeAll();
    }

    private CustomerEditorPage open(String page) {
        CustomerEditorPage editor = CustomerEditorPage.open(id);
        editor.show(page);
        return editor;
    }

    private static void push(String button) {
        WorkbenchDriver.click(WorkbenchDriver.find(ToolItem.class, button));
        WorkbenchDriver.settle();
    }

    private <E> List<E> stored(Class<E> type) {
        return ARCHIVE.archive().records().read(data -> data.select(type,
                "select r from " + type.getSimpleName() + " r where r.customer.id = :customer", Map.of("customer", id)));
    }

    private Invoice invoice(String source) {
        return ARCHIVE.archive().records().write(Route.IMPORT, workspace -> {
            Invoice invoice = new Invoice();
            invoice.setNumber("R-77");
            invoice.setCustomer(workspace.find(Customer.class, id));
            invoice.setDay(ARCHIVE.archive().today());
            invoice.setTotal(Money.of("250", ARCHIVE.archive().baseCurrency()));
            if (source != null) {
                invoice.cameFrom(source, "77");
            }
            workspace.add(invoice);
            return invoice;
        });
    }

    @Test
    void anOpportunityIsAddedAndWon() {
        CustomerEditorPage editor = open(DEALS);
        assertTrue(editor.label("deals.summary").startsWith("No opportunities yet"), editor.label("deals.summary"));
        push("deals.add");
        editor.type("deal.title", "Slewing gear");
        editor.type("deal.amount", "1000");
        assertTrue(editor.label("deals.summary").contains("100"), "ten percent of it: " + editor.label("deals.summary"));
        push("deals.won");

        editor.save();

        Opportunity stored = stored(Opportunity.class).getFirst();
        assertEquals("Slewing gear", stored.title());
        assertEquals(Outcome.WON, stored.outcome());
        assertEquals(ARCHIVE.archive().today(), stored.closedOn());
        assertEquals(List.of("Won"), editor.cells("deals.table", "stage"));
    }

    @Test
    void closingCanBeUndone() {
        CustomerEditorPage editor = open(DEALS);
        push("deals.add");
        editor.type("deal.title", "Winch");
        editor.save();
        push("deals.lost");
        assertTrue(editor.isDirty());

        WorkbenchDriver.onUi(() -> WorkbenchDriver.page().getActiveEditor().getSite().getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null));
        WorkbenchDriver.settle();

        assertFalse(editor.isDirty());
        assertEquals(List.of("First contact"), editor.cells("deals.table", "stage"));
    }

    @Test
    void documentsStandInOneListWithWhatIsOpen() {
        invoice(null);

        CustomerEditorPage editor = open(TRADE);

        assertEquals(List.of("R-77"), editor.cells("trade.table", "number"));
        assertEquals(List.of("Invoice"), editor.cells("trade.table", "kind"));
        assertTrue(editor.cells("trade.table", "open").getFirst().contains("250"));
        assertTrue(editor.label("trade.summary").contains("receivables"), editor.label("trade.summary"));
        editor.type("trade.invoice.total", "300");
        editor.save();
        assertEquals(Money.of("300", ARCHIVE.archive().baseCurrency()), stored(Invoice.class).getFirst().total());
    }

    @Test
    void aDocumentOfAnotherSystemIsShownButNotChanged() {
        invoice("ERP-X");

        CustomerEditorPage editor = open(TRADE);

        WorkbenchDriver.doOnUi(() -> {
            Text total = WorkbenchDriver.find(Text.class, "trade.invoice.total");
            assertFalse(total.getEditable());
            assertTrue(total.getToolTipText().contains("ERP-X"), total.getToolTipText());
            assertTrue(WorkbenchDriver.find(Text.class, "trade.invoice.remark").getEditable());
        });
        editor.type("trade.invoice.remark", "Called about it");
        editor.save();
        assertEquals("Called about it", stored(Invoice.class).getFirst().remark());
    }

    @Test
    void aServiceCaseIsSolvedWithItsSolution() {
        CustomerEditorPage editor = open(SERVICE);
        push("service.add");
        editor.type("case.subject", "Seal leaks");
        editor.save();
        push("service.solve");
        editor.type("case.solution", "Seal replaced");

        editor.save();

        ServiceCase stored = stored(ServiceCase.class).getFirst();
        assertEquals(CaseState.SOLVED, stored.state());
        assertEquals(ARCHIVE.archive().today(), stored.solvedOn());
        assertTrue(stored.number().startsWith("S"), stored.number());
    }
}
