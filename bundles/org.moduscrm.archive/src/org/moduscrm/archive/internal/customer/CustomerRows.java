package org.moduscrm.archive.internal.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.archive.service.CustomerRow;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.persistence.Reading;
import org.moduscrm.persistence.Row;

/** Reads lines of the customer list: the customers by one statement, what stands beside them by one more each. */
final class CustomerRows {

    private static final String SELECT = """
            select c.id, c.code, c.name, c.short_name, c.grade, c.industry, c.region, c.owner_id, c.changed_at,
                c.sort_key, c.grade_key, c.industry_code
            from customer c""";

    private final Reading reading;
    private final CodeList industries;

    CustomerRows(Reading reading, CodeList industries) {
        this.reading = reading;
        this.industries = industries;
    }

    /** A line with the values by which lists may sort it. */
    record Keyed(CustomerRow row, String sortKey, String gradeKey) {

        Keyed matched(String field) {
            CustomerRow r = row;
            return new Keyed(new CustomerRow(r.id(), r.code(), r.name(), r.shortName(), r.grade(), r.industry(),
                    r.region(), r.city(), r.phone(), r.owner(), r.nextStepAt(), r.nextStep(), r.changedAt(), field),
                    sortKey, gradeKey);
        }
    }

    private record Base(UUID id, String code, String name, String shortName, String grade, String industry,
            String region, UUID owner, Instant changedAt, String sortKey, String gradeKey, String industryCode) {

        static Base of(Row row) {
            return new Base(row.uuid(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7),
                    row.uuid(8), row.instant(9), row.text(10), row.text(11), row.text(12));
        }
    }

    private record Step(Instant at, String subject) {
    }

    /** The lines of given customers, in the order of their keys; those that are gone are left out. */
    List<Keyed> read(List<UUID> ids) {
        Map<UUID, Keyed> found = new HashMap<>();
        List<Base> bases = inChunks(ids, part -> reading.query(
                SELECT + " where c.state = 'ACTIVE' and c.id in (" + marks(part) + ")", part, Base::of));
        complete(bases).forEach(keyed -> found.put(keyed.row().id(), keyed));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private List<Keyed> complete(List<Base> bases) {
        List<UUID> ids = bases.stream().map(Base::id).toList();
        Map<UUID, String> owners = owners();
        Map<UUID, String> cities = firstText(ids, "select customer_id, city from address where customer_id in (%s) "
                + "order by customer_id, id");
        Map<UUID, String> phones = firstText(ids, "select customer_id, address from contact_point "
                + "where customer_id in (%s) and kind in ('PHONE', 'DIRECT', 'MOBILE') and former_since is null "
                + "order by customer_id, rank_no, id");
        Map<UUID, Step> steps = steps(ids);
        return bases.stream().map(base -> {
            Step step = steps.get(base.id());
            return new Keyed(new CustomerRow(base.id(), base.code(), base.name(), base.shortName(), base.grade(),
                    base.industryCode() == null ? base.industry() : industries.label(base.industryCode()), base.region(), cities.get(base.id()), phones.get(base.id()),
                    base.owner() == null ? null : owners.get(base.owner()), step == null ? null : step.at(),
                    step == null ? null : step.subject(), base.changedAt(), null), base.sortKey(), base.gradeKey());
        }).toList();
    }

    private Map<UUID, String> owners() {
        Map<UUID, String> owners = new HashMap<>();
        reading.query("select id, display_name from app_user", List.of(), row -> owners.put(row.uuid(1), row.text(2)));
        return owners;
    }

    private Map<UUID, String> firstText(List<UUID> ids, String sql) {
        Map<UUID, String> first = new HashMap<>();
        inChunks(ids, part -> reading.query(sql.formatted(marks(part)), part,
                row -> first.putIfAbsent(row.uuid(1), row.text(2))));
        return first;
    }

    private Map<UUID, Step> steps(List<UUID> ids) {
        Map<UUID, Step> first = new HashMap<>();
        inChunks(ids, part -> reading.query("select customer_id, happens_at, subject from activity where customer_id in ("
                + marks(part) + ") and status = 'PLANNED' order by customer_id, happens_at", part,
                row -> first.putIfAbsent(row.uuid(1), new Step(row.instant(2), row.text(3)))));
        return first;
    }

    private static <T> List<T> inChunks(List<UUID> ids, Function<List<UUID>, List<T>> query) {
        List<T> all = new ArrayList<>();
        KeyLists.of(ids).forEach(part -> all.addAll(query.apply(part)));
        return all;
    }

    private static String marks(Collection<?> keys) {
        return String.join(", ", java.util.Collections.nCopies(keys.size(), "?"));
    }
}
