package org.moduscrm.archive.ui.internal.customers;

import java.time.LocalDate;
import java.time.ZoneId;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.service.CustomerRow;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.service.ListWindow;
import org.moduscrm.ui.list.ListRequest;
import org.moduscrm.ui.list.ListSource;

/** The customers of the archive, filtered and sorted by the database. */
final class CustomerSource implements ListSource<CustomerLine> {

    @Override
    public ListWindow<CustomerLine> load(Archive archive, ListRequest request) {
        ListWindow<CustomerRow> window = archive.customers().list(new CustomerQuery(request.text(),
                CustomerSort.valueOf(request.sort()), request.ascending(), request.page(), request.size()));
        ZoneId zone = archive.zone();
        LocalDate today = archive.today();
        return new ListWindow<>(window.rows().stream().map(row -> CustomerLine.of(row, zone, today)).toList(),
                window.before(), window.after());
    }

    @Override
    public long count(Archive archive, String text) {
        return archive.customers().count(text);
    }
}
