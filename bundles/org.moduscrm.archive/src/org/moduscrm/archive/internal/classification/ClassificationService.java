package org.moduscrm.archive.internal.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.internal.Messages;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.Records;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.classification.Classifications;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.service.classification.StageLine;
import org.moduscrm.archive.service.classification.Stay;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.persistence.Reading;

/** Reads periods, and classifies with a reason. */
public final class ClassificationService implements Classifications {

    private static final String OF = """
            select scheme, code, since_day, until_day, reason from classification_period where customer_id = ?
            order by scheme, since_day desc, id desc""";
    private static final String MOVED = """
            select p.code, count(*) from classification_period p join customer c on c.id = p.customer_id
            where c.state = 'ACTIVE' and p.scheme = ? and p.%1$s >= ? and p.%1$s <= ? group by p.code""";
    /** As many rows as there are different stays: few beside the customers. */
    private static final String LENGTHS = """
            select p.code, p.since_day, p.until_day, count(*) from classification_period p
            join customer c on c.id = p.customer_id
            where c.state = 'ACTIVE' and p.scheme = ? and p.until_day >= ? and p.until_day <= ?
            group by p.code, p.since_day, p.until_day""";
    private static final Map<Scheme, String> COLUMNS = Map.of(Scheme.SALE_STAGE, "sale_stage", Scheme.LIFE_CYCLE,
            "life_cycle", Scheme.ATTITUDE, "attitude", Scheme.RELATIONSHIP_LEVEL, "relationship_level");

    private final ArchiveCore core;
    private final Records records;
    private final Function<String, CodeList> lists;

    /** @param lists the code list of an id */
    public ClassificationService(ArchiveCore core, Records records, Function<String, CodeList> lists) {
        this.core = core;
        this.records = records;
        this.lists = lists;
    }

    @Override
    public List<Stay> of(UUID customer) {
        return core.read(reading -> reading.query(OF, List.of(customer),
                row -> Scheme.ofList(row.text(1))
                        .map(scheme -> new Stay(scheme, row.text(2), row.date(3), row.date(4), row.text(5)))
                        .orElse(null)))
                .stream().filter(stay -> stay != null).toList();
    }

    @Override
    public void classify(UUID customer, Scheme scheme, String code, String reason) {
        records.write(Route.USER, workspace -> {
            Customer record = workspace.find(Customer.class, customer);
            if (record == null) {
                throw new RecordNotFoundException(Messages.recordGone);
            }
            new ClassificationStep(workspace, workspace::add, workspace::remove, core.today())
                    .put(record, scheme, code, reason == null || reason.isBlank() ? null : reason.strip());
            scheme.attribute().write(record, code, workspace::find);
            return null;
        });
    }

    @Override
    public List<StageLine> report(Scheme scheme, LocalDate from, LocalDate to) {
        return core.read(reading -> {
            Map<String, Long> now = counts(reading, "select " + COLUMNS.get(scheme) + ", count(*) from customer "
                    + "where state = 'ACTIVE' group by " + COLUMNS.get(scheme), List.of());
            List<Object> time = List.of(scheme.listId(), from, to);
            Map<String, Long> entered = counts(reading, MOVED.formatted("since_day"), time);
            Map<String, Lengths> lengths = new HashMap<>();
            reading.query(LENGTHS, time, row -> lengths.computeIfAbsent(row.text(1), code -> new Lengths())
                    .add(row.date(2), row.date(3), row.number(4)));
            Set<String> codes = new LinkedHashSet<>();
            lists.apply(scheme.listId()).choices().forEach(item -> codes.add(item.code()));
            now.keySet().stream().filter(code -> code != null).sorted().forEach(codes::add);
            entered.keySet().stream().sorted().forEach(codes::add);
            lengths.keySet().stream().sorted().forEach(codes::add);
            codes.add(null);
            return lines(codes, now, entered, lengths);
        });
    }

    private static List<StageLine> lines(Set<String> codes, Map<String, Long> now, Map<String, Long> entered,
            Map<String, Lengths> lengths) {
        List<StageLine> lines = new ArrayList<>();
        for (String code : codes) {
            Lengths left = lengths.getOrDefault(code, new Lengths());
            lines.add(new StageLine(code, now.getOrDefault(code, 0L), entered.getOrDefault(code, 0L), left.count(),
                    left.median(), left.mean()));
        }
        return lines;
    }

    private static Map<String, Long> counts(Reading reading, String sql, List<Object> parameters) {
        Map<String, Long> counts = new HashMap<>();
        reading.query(sql, parameters, row -> counts.put(row.text(1), row.number(2)));
        return counts;
    }
}
