package org.moduscrm.archive.internal.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.spi.timeline.TimelineRequest;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** Orders, on their business day. */
@Component
public class OrderTimeline implements TimelineSource {

    private static final String SELECT = """
            select o.id, o.ordered_on, o.order_no, u.display_name, o.total, o.total_currency
            from sales_order o left join app_user u on u.id = o.owner_id
            where o.customer_id = ? and o.ordered_on <= ? and (o.ordered_on < ? or o.id < ?)
            order by o.ordered_on desc, o.id desc
            """;

    @Override
    public String kind() {
        return "order";
    }

    @Override
    public String kindLabel() {
        return Messages.orderTimelineKind;
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) {
        TimelineCursor after = request.after();
        LocalDate day = LocalDate.ofInstant(after.at(), request.zone());
        // a place within the day comes after the day's own beginning, where all its orders are
        LocalDate whole = start(day, request.zone()).isBefore(after.at()) ? day.plusDays(1) : day;
        return request.data().query(SELECT + "fetch first " + request.limit() + " rows only",
                List.of(request.customer(), day, whole, after.recordId()),
                row -> new TimelineEntry(kind(), row.uuid(1), start(row.date(2), request.zone()), true,
                        Messages.bind(Messages.orderTitle, row.text(3)), null, row.text(4),
                        Money.of(row.decimal(5), row.text(6)), null));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
