package org.moduscrm.mode.project.service;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.timeline.TimelineCursor;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.spi.timeline.TimelineRequest;
import org.moduscrm.archive.spi.timeline.TimelineSource;
import org.osgi.service.component.annotations.Component;

/** When the opportunities of a customer came up. */
@Component
public final class OpportunityTimeline implements TimelineSource {

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public String kindLabel() {
        return Messages.Timeline_kind;
    }

    @Override
    public String modeId() {
        return ProjectMode.ID;
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) {
        TimelineCursor after = request.after();
        return request.data().query("""
                select o.id, o.created_at, o.title, o.amount, o.amount_currency, u.display_name
                from project_opportunity p join opportunity o on o.id = p.opportunity_id
                left join app_user u on u.id = o.owner_id
                where o.customer_id = ? and o.created_at <= ? and (o.created_at < ? or o.id < ?)
                order by o.created_at desc, o.id desc fetch first %d rows only""".formatted(request.limit()),
                List.of(request.customer(), after.at(), after.at(), after.recordId()), this::entry);
    }

    private TimelineEntry entry(DataRow row) {
        String title = NLS.bind(Messages.Timeline_title, row.text(3));
        BigDecimal amount = row.decimal(4);
        return new TimelineEntry(kind(), row.uuid(1), row.instant(2), false, title, null, row.text(6),
                amount == null ? null : Money.of(amount, row.text(5)), null);
    }
}
