package org.moduscrm.archive.internal.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.ClassificationPeriod;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.spi.data.DataReader;

/** Keeps the periods of customers in step with their present classes, within one transaction. */
public final class ClassificationStep {

    private static final String STORED = "select id from classification_period where customer_id = ? and scheme = ? "
            + "order by since_day desc, id desc fetch first 2 rows only";

    private final DataReader data;
    private final Consumer<ArchiveRecord> add;
    private final Consumer<ArchiveRecord> remove;
    private final LocalDate today;

    /**
     * @param add makes a new period part of the transaction
     * @param remove takes one out of the archive
     */
    public ClassificationStep(DataReader data, Consumer<ArchiveRecord> add, Consumer<ArchiveRecord> remove,
            LocalDate today) {
        this.data = data;
        this.add = add;
        this.remove = remove;
        this.today = today;
    }

    /**
     * Follows what the transaction did to a customer.
     *
     * @param changed names of the attributes that differ; null for a new customer
     * @param given periods that the transaction itself adds
     * @return whether a period may have changed
     */
    public boolean follow(Customer customer, Set<String> changed, Collection<ClassificationPeriod> given) {
        boolean followed = false;
        for (Scheme scheme : Scheme.values()) {
            String code = scheme.attribute().read(customer);
            boolean touched = changed == null ? code != null : changed.contains(scheme.attribute().name());
            if (touched && !isGiven(customer, scheme, code, given)) {
                put(customer, scheme, code, null, changed == null);
                followed = true;
            }
        }
        return followed;
    }

    private static boolean isGiven(Customer customer, Scheme scheme, String code,
            Collection<ClassificationPeriod> given) {
        return given.stream().anyMatch(period -> period.customer() == customer && period.until() == null
                && period.scheme().equals(scheme.listId()) && period.code().equals(code));
    }

    /** Closes the time before and begins a new one. @param reason may be null */
    public void put(Customer customer, Scheme scheme, String code, String reason) {
        put(customer, scheme, code, reason, false);
    }

    private void put(Customer customer, Scheme scheme, String code, String reason, boolean isNew) {
        List<ClassificationPeriod> latest = isNew ? List.of() : latest(customer.id(), scheme);
        Optional<ClassificationPeriod> open = latest.stream().filter(period -> period.until() == null).findFirst();
        if (open.map(ClassificationPeriod::code).equals(Optional.ofNullable(code))) {
            return;
        }
        if (open.isPresent() && !open.get().since().isBefore(today)) {
            correct(open.get(), latest.stream().filter(period -> period != open.get()).findFirst(), code, reason);
            return;
        }
        open.ifPresent(period -> period.setUntil(today));
        if (code != null) {
            ClassificationPeriod next = new ClassificationPeriod(customer, scheme.listId(), code, today);
            next.setReason(reason);
            add.accept(next);
        }
    }

    /** What was given today and is changed today was a slip: the time before goes on, or the class is another one. */
    private void correct(ClassificationPeriod slip, Optional<ClassificationPeriod> before, String code, String reason) {
        boolean back = before.filter(period -> today.equals(period.until()) && period.code().equals(code)).isPresent();
        if (code == null || back) {
            remove.accept(slip);
            before.filter(period -> back).ifPresent(period -> period.setUntil(null));
        } else {
            slip.setCode(code);
            slip.setReason(reason);
        }
    }

    /** The last two, as this transaction knows them. */
    private List<ClassificationPeriod> latest(UUID customer, Scheme scheme) {
        return data.query(STORED, List.of(customer, scheme.listId()), row -> row.uuid(1)).stream()
                .map(id -> data.find(ClassificationPeriod.class, id)).filter(Objects::nonNull)
                .filter(period -> period.customer() != null && period.customer().id().equals(customer)).toList();
    }

    /** The periods that begin with new customers of a batch, but for those that the batch itself brings. */
    public static List<ClassificationPeriod> begin(Collection<? extends ArchiveRecord> batch, LocalDate today) {
        record Brought(UUID customer, String scheme) {
        }
        Set<Brought> brought = new HashSet<>();
        batch.stream().filter(ClassificationPeriod.class::isInstance).map(ClassificationPeriod.class::cast)
                .filter(period -> period.until() == null)
                .forEach(period -> brought.add(new Brought(period.customer().id(), period.scheme())));
        List<ClassificationPeriod> begun = new ArrayList<>();
        batch.stream().filter(Customer.class::isInstance).map(Customer.class::cast)
                .forEach(customer -> Arrays.stream(Scheme.values())
                        .filter(scheme -> scheme.attribute().read(customer) != null)
                        .filter(scheme -> !brought.contains(new Brought(customer.id(), scheme.listId())))
                        .forEach(scheme -> begun.add(new ClassificationPeriod(customer, scheme.listId(),
                                scheme.attribute().read(customer), today))));
        return begun;
    }
}
