package org.moduscrm.archive.internal.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.ClassificationPeriod;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.persistence.Change;
import org.moduscrm.persistence.Change.AttributeChange;
import org.moduscrm.persistence.Change.Kind;
import org.moduscrm.persistence.UnitOfWork;

/**
 * What goes from one customer to another, as in a merge, and may be there already: of equal tags and of equal numbers and
 * addresses one stays, and of two classes of a scheme only one goes on, that of the customer who stays. Whom a class left has none any more.
 */
final class Arrivals {

    private final UnitOfWork unit;
    private final LocalDate today;
    private final List<Change> changes;
    private final Set<Object> removed = new HashSet<>();
    private final List<ClassificationPeriod> open = new ArrayList<>();

    Arrivals(UnitOfWork unit, LocalDate today, List<Change> changes) {
        this.unit = unit;
        this.today = today;
        this.changes = changes;
        changes.stream().filter(change -> change.kind() == Kind.REMOVED).map(Change::record).forEach(removed::add);
    }

    /** @return whether anything came to another customer that has to do with what is there */
    boolean settle() {
        List<Change> arrived = changes.stream().filter(change -> change.kind() == Kind.UPDATED && former(change) != null)
                .sorted(Comparator.comparing(change -> ((ArchiveRecord) change.record()).id())).toList();
        boolean settled = false;
        for (Change change : arrived) {
            Customer former = unit.find(Customer.class, former(change).id());
            switch (change.record()) {
                case CustomerTag tag when tag.customer() != null -> settle(tag);
                case ContactPoint point when point.customer() != null -> settle(point);
                case ClassificationPeriod period when period.customer() != null -> settle(period, former);
                default -> {
                    continue;
                }
            }
            settled = true;
        }
        return settled;
    }

    /** Periods that came and go on. */
    List<ClassificationPeriod> open() {
        return open;
    }

    /** Whose it was; null where it went from nobody. */
    private static Customer former(Change change) {
        return change.attributes().stream().filter(attribute -> attribute.attribute().equals("customer"))
                .map(AttributeChange::before).filter(Customer.class::isInstance).map(Customer.class::cast)
                .findFirst().orElse(null);
    }

    private void settle(CustomerTag tag) {
        if (there(CustomerTag.class, tag, CustomerTag::customer, other -> other.tagKey().equals(tag.tagKey())).findAny()
                .isPresent()) {
            drop(tag);
        }
    }

    /** What is preferred stays so. Of two equal ones, one is in use as long as either is. */
    private void settle(ContactPoint point) {
        List<ContactPoint> present = there(ContactPoint.class, point, ContactPoint::customer, other -> true).toList();
        Optional<ContactPoint> same = present.stream().filter(other -> other.kind() == point.kind()
                && other.searchText() != null && other.searchText().equals(point.searchText())).findFirst();
        if (same.isEmpty()) {
            present.stream().mapToInt(ContactPoint::rank).max().ifPresent(last -> point.setRank(last + 1));
            return;
        }
        ContactPoint kept = same.get();
        if (kept.label() == null) {
            kept.setLabel(point.label());
        }
        if (point.formerSince() == null) {
            kept.setFormerSince(null);
        }
        drop(point);
    }

    private void settle(ClassificationPeriod period, Customer former) {
        if (period.until() != null) {
            return;
        }
        Optional<ClassificationPeriod> present = there(ClassificationPeriod.class, period, ClassificationPeriod::customer,
                other -> other.until() == null && other.scheme().equals(period.scheme())).findFirst();
        Scheme.ofList(period.scheme()).ifPresent(scheme -> scheme.attribute().write(former, null, null));
        boolean same = present.filter(other -> other.code().equals(period.code())).isPresent();
        if (present.isEmpty() && isTaken(period)) {
            open.add(period);
        } else if (same && !period.since().isBefore(today)) {
            drop(period);
        } else {
            period.setUntil(period.since().isAfter(today) ? period.since() : today);
        }
    }

    /** A customer without a class of that scheme takes the one that comes. */
    private static boolean isTaken(ClassificationPeriod period) {
        Scheme scheme = Scheme.ofList(period.scheme()).orElse(null);
        if (scheme == null) {
            return true;
        }
        String present = scheme.attribute().read(period.customer());
        if (present == null) {
            scheme.attribute().write(period.customer(), period.code(), null);
        }
        return present == null || present.equals(period.code());
    }

    /** It goes from whose it was: the one that is there stays. */
    private void drop(ArchiveRecord record) {
        unit.refresh(record);
        unit.remove(record);
        removed.add(record);
    }

    /** Others of the customer as this transaction leaves them; those that came before it are among them. */
    private <E extends ArchiveRecord> Stream<E> there(Class<E> type, E record, Function<E, Customer> owner,
            Predicate<E> like) {
        Customer customer = owner.apply(record);
        Set<E> all = new HashSet<>(unit.select(type, "select r from " + type.getSimpleName()
                + " r where r.customer.id = :customer", Map.of("customer", customer.id())));
        changes.stream().filter(change -> !isLater(change, record)).map(Change::record).filter(type::isInstance)
                .map(type::cast).forEach(all::add);
        return all.stream().filter(other -> other != record && !removed.contains(other)
                && customer.equals(owner.apply(other))).filter(like).sorted(Comparator.comparing(ArchiveRecord::id));
    }

    /** Of two that come, the one with the earlier key counts as there first. */
    private static boolean isLater(Change change, ArchiveRecord record) {
        return change.kind() == Kind.UPDATED && former(change) != null
                && ((ArchiveRecord) change.record()).id().compareTo(record.id()) > 0;
    }
}
