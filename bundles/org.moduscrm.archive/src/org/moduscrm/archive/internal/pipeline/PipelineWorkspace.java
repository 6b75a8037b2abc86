package org.moduscrm.archive.internal.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.archive.internal.ReaderAdapter;
import org.moduscrm.archive.internal.rules.FindingWords;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.model.ForeignRecord;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.persistence.UnitOfWork;

/** What work that writes may do; checked when it does it or when it ends. */
final class PipelineWorkspace extends ReaderAdapter implements Workspace {

    private final UnitOfWork unit;
    private final PipelineRun run;
    private final FindingWords words;

    PipelineWorkspace(UnitOfWork unit, PipelineRun run, FindingWords words) {
        super(unit);
        this.unit = unit;
        this.run = run;
        this.words = words;
    }

    PipelineRun run() {
        return run;
    }

    UnitOfWork unit() {
        return unit;
    }

    @Override
    public void add(ArchiveRecord record) {
        unit.add(record);
    }

    @Override
    public void remove(ArchiveRecord record) {
        unit.remove(record);
    }

    @Override
    public List<Rejected> addAll(Collection<? extends ArchiveRecord> records) {
        List<ArchiveRecord> wanted = new ArrayList<>(records);
        run.prepare(wanted);
        Map<ArchiveRecord, Rejected> rejected = new HashMap<>();
        List<Rejected> inOrder = new ArrayList<>();
        List<ArchiveRecord> accepted = new ArrayList<>();
        Parents parents = new Parents(wanted);
        for (ArchiveRecord record : wanted) {
            Rejected reason = parents.of(record).stream().map(rejected::get).filter(r -> r != null).findFirst()
                    .map(parent -> new Rejected(record, parent.finding(), parent.message()))
                    .orElseGet(() -> reason(record));
            if (reason == null) {
                accepted.add(record);
            } else {
                rejected.put(record, reason);
                inOrder.add(reason);
            }
        }
        run.insert(accepted);
        return inOrder;
    }

    private Rejected reason(ArchiveRecord record) {
        List<Finding> blocking = run.blocking(record);
        return blocking.isEmpty() ? null
                : new Rejected(record, blocking.getFirst(), words.message(blocking.getFirst()));
    }

    @Override
    public void readsFrom(String source) {
        run.readsFrom(source);
    }

    @Override
    public <E extends ForeignRecord> Map<String, E> findByForeignId(Class<E> type, String source,
            Collection<String> foreignIds) {
        Map<String, E> found = new HashMap<>();
        for (List<String> ids : KeyLists.of(new HashSet<>(foreignIds))) {
            select(type, "select r from " + type.getSimpleName()
                    + " r where r.source = :source and r.foreignId in :ids",
                    Map.of("source", source, "ids", ids)).forEach(record -> found.put(record.foreignId(), record));
        }
        return found;
    }

    @Override
    public Map<String, Customer> findCustomersByName(Collection<String> names) {
        Map<String, Customer> found = new HashMap<>();
        if (!names.isEmpty()) {
            Map<String, Customer> byKey = new HashMap<>();
            Set<String> keys = names.stream().map(CompanyNameKey::of).collect(Collectors.toSet());
            select(Customer.class, "select c from Customer c where c.state = :active and c.nameKey in :keys order by c.id",
                    Map.of("active", CustomerState.ACTIVE, "keys", keys))
                    .forEach(customer -> byKey.putIfAbsent(customer.nameKey(), customer));
            for (String name : names) {
                Customer customer = byKey.get(CompanyNameKey.of(name));
                if (customer != null) {
                    found.put(name, customer);
                }
            }
        }
        return found;
    }
}
