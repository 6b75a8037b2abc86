package org.moduscrm.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace.Rejected;
import org.moduscrm.archive.spi.demo.DemoData;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The archive's share: a dealer in machine parts with its people, customers, contacts, orders and follow-ups. The same
 * day and language always give the same company. Two customers are probably one, and some have no next step.
 */
@Component
public final class SalesCompany implements DemoData {

    private final BundleContext context;

    @Activate
    public SalesCompany(BundleContext context) {
        this.context = context;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void addTo(Archive archive, LocalDate today, Locale language) {
        Lists lists = new Lists(context.getBundle(), language);
        CustomerBook book = new CustomerBook(lists, today);
        List<ArchiveRecord> records = new ArrayList<>(book.records());
        OrderBook orders = new OrderBook(lists, book, today, archive.baseCurrency());
        records.addAll(orders.records());
        records.addAll(new TradeBook(orders, lists, today, archive.baseCurrency()).records());
        records.addAll(new ServiceBook(lists, book, today, archive.baseCurrency()).records());
        records.addAll(new Diary(lists, book, today, archive.zone()).records());
        List<Rejected> rejected = archive.records().write(Route.DEMO, workspace -> workspace.addAll(records));
        if (!rejected.isEmpty()) {
            throw new IllegalStateException("The demo company breaks a rule: " + rejected.getFirst().message());
        }
    }
}
