package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Delivery;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.history.PastRecord;
import org.moduscrm.archive.service.history.PastRecord.Standing;
import org.moduscrm.archive.service.history.Snapshot;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What is left of records when nobody describes their kinds any more: here those of trade. */
class GoneBundleTest {

    private static final String PROVIDER = "org.moduscrm.archive.internal.trade.TradeTypes";

    @RegisterExtension
    static final TemporaryArchive ARCHIVE = new TemporaryArchive();

    private final Archive archive = ARCHIVE.get();

    interface Work {
        void run() throws Exception;
    }

    static void withoutTrade(Work work) throws Exception {
        BundleContext context = FrameworkUtil.getBundle(GoneBundleTest.class).getBundleContext();
        ServiceReference<ServiceComponentRuntime> reference = context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime components = context.getService(reference);
        Bundle bundle = FrameworkUtil.getBundle(Archive.class);
        ComponentDescriptionDTO provider = components.getComponentDescriptionDTO(bundle, PROVIDER);
        components.disableComponent(provider).getValue();
        try {
            work.run();
        } finally {
            components.enableComponent(provider).getValue();
            context.ungetService(reference);
        }
    }

    @Test
    void theHistoryAndTheViewOfAPastDayBearKindsThatNobodyDescribes() throws Exception {
        Customer customer = ARCHIVE.customer("Gone Kinds Ltd");
        SalesOrder order = new SalesOrder();
        OrderLine line = new OrderLine(order, 1);
        Delivery delivery = new Delivery();
        archive.records().write(Route.USER, workspace -> {
            order.setCustomer(workspace.find(Customer.class, customer.id()));
            order.setNumber("GONE-1");
            order.setDay(LocalDate.of(2026, 3, 2));
            order.setTotal(Money.of("12.50", "CHF"));
            order.setRemark("First");
            line.setQuantity(BigDecimal.ONE);
            line.setAmount(order.total());
            delivery.setCustomer(order.customer());
            delivery.setNumber("GONE-2");
            delivery.setDay(order.day());
            workspace.add(order);
            workspace.add(line);
            workspace.add(delivery);
            return null;
        });
        Instant before = GivenTime.ofLastChange(archive);
        archive.records().write(Route.USER, workspace -> {
            workspace.find(SalesOrder.class, order.id()).setRemark("Second");
            workspace.remove(workspace.find(Delivery.class, delivery.id()));
            return null;
        });
        withoutTrade(() -> {
            Snapshot then = archive.history().asOf(customer.id(), before);
            PastRecord past = the(then, order.id());
            assertEquals("order", past.kind());
            assertEquals("First", past.then("remark"));
            assertEquals("Second", past.value("remark").orElseThrow().now());
            assertEquals(Standing.CHANGED, past.standing());
            assertEquals("GONE-2", the(then, delivery.id()).then("number"));
            assertEquals(Standing.REMOVED, the(then, delivery.id()).standing());
            assertEquals("order-line", the(then, line.id()).kind());
            Snapshot now = archive.history().asOf(customer.id(), GivenTime.ofLastChange(archive));
            assertEquals("Second", the(now, order.id()).then("remark"));
            assertTrue(now.record(delivery.id()).isEmpty());

            List<Entry> entries = archive.history().of(delivery.id(), 50);
            Entry removal = entries.getFirst();
            assertEquals(Action.REMOVED, removal.action());
            assertThrows(ArchiveException.class, () -> archive.history().restore(removal, removal.version()));
            assertEquals("text", archive.history().value("order", "remark", "text"));
        });
        assertEquals("GONE-1", the(archive.history().asOf(customer.id(), before), order.id()).label(),
                "described again");
    }

    private static PastRecord the(Snapshot snapshot, UUID id) {
        return snapshot.record(id).orElseThrow(() -> new AssertionError("not there: " + id));
    }
}
