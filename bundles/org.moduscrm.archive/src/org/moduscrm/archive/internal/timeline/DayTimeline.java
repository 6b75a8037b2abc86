package org.moduscrm.archive.internal.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.spi.timeline.TimelineRequest;
import org.moduscrm.archive.spi.timeline.TimelineSource;

/** Entries of a table whose rows know their business day only. */
public abstract class DayTimeline implements TimelineSource {

    private static final int DETAILS = 7;

    private final String kind;
    private final String sql;

    /**
     * @param table its rows have {@code customer_id} and {@code owner_id}
     * @param day the column with the business day; rows without one are no entries
     * @param title the column with a number or title
     * @param amount expression of the amount, with that of its currency; null for none
     * @param details further columns that the detail is made of, from {@link #detail}
     */
    protected DayTimeline(String kind, String table, String day, String title, String amount, String... details) {
        this.kind = kind;
        String more = details.length == 0 ? "" : ", d." + String.join(", d.", details);
        String money = amount == null ? "cast(null as decimal(19,4)), cast(null as char(3))" : "d." + amount + ", d." + amount + "_currency";
        this.sql = "select d.id, d." + day + ", d." + title + ", u.display_name, " + money + more + " from " + table
                + " d left join app_user u on u.id = d.owner_id where d.customer_id = ? and d." + day + " <= ? and (d."
                + day + " < ? or d.id < ?) order by d." + day + " desc, d.id desc fetch first ";
    }

    @Override
    public final String kind() {
        return kind;
    }

    /** One line for an entry. @param named its number or title */
    protected abstract String title(String named);

    /** More about an entry, from the further columns, which begin at {@code first}; null for nothing. */
    protected String detail(DataRow row, int first) {
        return null;
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) {
        TimelineCursor after = request.after();
        LocalDate day = LocalDate.ofInstant(after.at(), request.zone());
        // a place within the day comes after the day's own beginning, where all its entries are
        LocalDate whole = start(day, request.zone()).isBefore(after.at()) ? day.plusDays(1) : day;
        return request.data().query(sql + request.limit() + " rows only",
                List.of(request.customer(), day, whole, after.recordId()), row -> entry(row, request.zone()));
    }

    private TimelineEntry entry(DataRow row, ZoneId zone) {
        Money amount = row.decimal(5) == null ? null : Money.of(row.decimal(5), row.text(6));
        return new TimelineEntry(kind, row.uuid(1), start(row.date(2), zone), true, title(row.text(3)),
                detail(row, DETAILS), row.text(4), amount, null);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
