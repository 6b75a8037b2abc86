package org.moduscrm.bench.internal.side;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.service.CustomerQuery.Page;
import org.moduscrm.archive.service.CustomerRow;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.timeline.TimelineCursor;

/** Through the archive's services, as the window does it. */
public final class ArchiveSide implements Side {

    private final Archive archive;

    public ArchiveSide(Archive archive) {
        this.archive = archive;
    }

    /** Stores a customer with a telephone. */
    public UUID create(String name) {
        CustomerSheet sheet = archive.customers().create();
        sheet.customer().set(CustomerFields.NAME, name);
        var telephone = sheet.addContactPoint();
        telephone.set(ContactPointFields.KIND, ContactPointKind.PHONE);
        telephone.set(ContactPointFields.ADDRESS, Workload.TELEPHONE);
        archive.records().save(Route.USER, sheet.models());
        return sheet.id();
    }

    @Override
    public Runnable change(UUID customer, int round) {
        CustomerSheet sheet = archive.customers().open(customer);
        sheet.customer().set(CustomerFields.SHORT_NAME, Workload.shortName(round));
        sheet.customer().set(CustomerFields.REMARK, Workload.remark(round));
        sheet.contactPoints().getFirst().set(ContactPointFields.ADDRESS, Workload.telephone(round));
        return () -> archive.records().save(Route.USER, sheet.models());
    }

    @Override
    public int search(String fragment) {
        return archive.customers().search(fragment, Workload.HITS).hits().size();
    }

    @Override
    public int open(UUID customer) {
        CustomerSheet sheet = archive.customers().open(customer);
        int timeline = archive.timeline().page(customer, TimelineCursor.START, Set.of(), Workload.TIMELINE).size();
        int contacts = sheet.contacts().stream().mapToInt(contact -> 1 + contact.contactPoints().size()).sum();
        return 1 + sheet.contactPoints().size() + sheet.addresses().size() + contacts + timeline;
    }

    @Override
    public int list(Part part) {
        Page page = switch (part) {
            case Part.First first -> new Page.First();
            case Part.From from -> new Page.From(from.sortKey());
            case Part.Last last -> new Page.Last();
        };
        return archive.customers().list(new CustomerQuery("", CustomerSort.NAME, true, page, Workload.WINDOW)).rows().stream()
                .map(CustomerRow::id).toList().hashCode();
    }

    @Override
    public int sums() {
        return archive.records().read(data -> data.query(Workload.SUMS, List.of(), row -> row.decimal(4))).size();
    }
}
