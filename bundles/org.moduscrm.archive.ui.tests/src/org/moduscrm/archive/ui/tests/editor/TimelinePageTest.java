package org.moduscrm.archive.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.moduscrm.testing.CustomerBuilder.aCustomer;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.service.Route;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomerBuilder;
import org.moduscrm.testing.CustomerEditorPage;
import org.moduscrm.testing.PictureOfFailure;
import org.moduscrm.testing.WorkbenchDriver;

/** Orders and follow-ups on one timeline, and the line that adds to it. */
@ExtendWith(PictureOfFailure.class)
class TimelinePageTest {

    private static final int FOLLOW_UPS = 60;

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    private Customer customer;
    private CustomerEditorPage editor;

    @BeforeEach
    void open() {
        CustomerBuilder pumps = aCustomer().named("Zebra Pumps").withCallIn(5, "ask for the order");
        ARCHIVE.store(pumps);
        customer = pumps.customer();
        List<ArchiveRecord> records = new ArrayList<>();
        for (int day = 1; day <= FOLLOW_UPS; day++) {
            records.add(followUp("Follow-up " + day, Instant.now().minus(Duration.ofDays(day))));
        }
        SalesOrder order = new SalesOrder();
        order.setCustomer(customer);
        order.setNumber("SO-1");
        order.setDay(ARCHIVE.archive().today());
        order.setTotal(Money.of(new BigDecimal("12500"), "EUR"));
        records.add(order);
        ARCHIVE.archive().records().write(Route.IMPORT, workspace -> workspace.addAll(records));
        editor = CustomerEditorPage.open(customer.id());
        editor.show("org.moduscrm.archive.ui.timeline");
    }

    private Activity followUp(String subject, Instant at) {
        Activity activity = new Activity();
        activity.setCustomer(customer);
        activity.setKind(ActivityKind.CALL);
        activity.setStatus(ActivityStatus.DONE);
        activity.setSubject(subject);
        activity.setAt(at);
        return activity;
    }

    @AfterEach
    void close() {
        CustomerEditorPage.closeAll();
        ARCHIVE.remove("Zebra Pumps");
    }

    private List<String> what() {
        return editor.cells("timeline.table", "what");
    }

    @Test
    void showsWhatIsPlannedThenOrdersAndFollowUpsNewestFirst() {
        List<String> what = what();

        assertEquals("ask for the order", what.get(0));
        assertTrue(what.get(1).contains("SO-1"), what.get(1));
        assertEquals("Follow-up 1", what.get(2));
        assertEquals("12,500.00 EUR", editor.cells("timeline.table", "amount").get(1));
    }

    @Test
    void readsOlderEntriesOnDemand() {
        assertEquals(51, what().size(), "what is planned, and a page of what happened");
        assertFalse(what().contains("Follow-up 60"));

        editor.press("timeline.older");

        assertEquals(FOLLOW_UPS + 2, what().size());
        assertEquals("Follow-up 60", what().getLast());
    }

    @Test
    void aLineBecomesAFollowUpAndANextStep() {
        editor.type("timeline.entry.text", "met Wang, wants quote; call tomorrow 10");
        assertTrue(editor.label("timeline.entry.preview").contains("10:00"));
        editor.press("timeline.entry.log");

        WorkbenchDriver.waitUntil("both entries",
                () -> what().contains("met Wang, wants quote") && what().contains("call"));
        assertEquals("", editor.text("timeline.entry.text"));
        WorkbenchDriver.waitUntil("the next step in the header",
                () -> editor.label("customer.header.next").contains("call"));

        WorkbenchDriver.onUi(() -> WorkbenchDriver.page().getActiveEditor().getSite().getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null));
        WorkbenchDriver.waitUntil("neither entry", () -> !what().contains("met Wang, wants quote"));
    }
}
