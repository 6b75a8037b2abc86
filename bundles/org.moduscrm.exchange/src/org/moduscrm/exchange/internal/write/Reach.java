package org.moduscrm.exchange.internal.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.Workspace;

/** Contact points and addresses of the customers or contacts of a chunk. */
public final class Reach {

    private final Map<UUID, List<ContactPoint>> points = new HashMap<>();
    private final Map<UUID, List<Address>> addresses = new HashMap<>();
    private final Outcome outcome;

    private Reach(Outcome outcome) {
        this.outcome = outcome;
    }

    public static Reach ofCustomers(Workspace workspace, Collection<UUID> ids, Outcome outcome) {
        Reach reach = new Reach(outcome);
        reach.load(workspace, "customer", ids);
        return reach;
    }

    public static Reach ofContacts(Workspace workspace, Collection<UUID> ids, Outcome outcome) {
        Reach reach = new Reach(outcome);
        reach.load(workspace, "contact", ids);
        return reach;
    }

    private void load(Workspace workspace, String owner, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        workspace.select(ContactPoint.class,
                "select p from ContactPoint p where p." + owner + ".id in :ids order by p.rank", Map.of("ids", ids))
                .forEach(point -> pointsOf(ownerOf(point.customer(), point.contact())).add(point));
        workspace.select(Address.class,
                "select a from Address a where a." + owner + ".id in :ids order by a.id", Map.of("ids", ids))
                .forEach(address -> addressesOf(ownerOf(address.customer(), address.contact())).add(address));
    }

    private static UUID ownerOf(Customer customer, Contact contact) {
        return customer == null ? contact.id() : customer.id();
    }

    private List<ContactPoint> pointsOf(UUID owner) {
        return points.computeIfAbsent(owner, id -> new ArrayList<>());
    }

    private List<Address> addressesOf(UUID owner) {
        return addresses.computeIfAbsent(owner, id -> new ArrayList<>());
    }

    /** For a file that knows one of each kind: the preferred one of the kind gets the new address. */
    public boolean replacePoints(ArchiveRecord owner, List<PointText> wanted) {
        boolean changed = false;
        for (PointText text : wanted) {
            List<ContactPoint> present = pointsOf(owner.id());
            ContactPoint point = present.stream().filter(each -> each.kind() == text.kind()).findFirst().orElse(null);
            if (point == null) {
                addPoint(owner, text);
                changed = true;
            } else {
                changed |= new Changes().set(point.address(), text.address(), point::setAddress).any();
            }
        }
        return changed;
    }

    /** For a file that knows any number of them: those that are missing are added, none is changed. */
    public boolean addMissingPoints(ArchiveRecord owner, List<PointText> wanted) {
        boolean changed = false;
        for (PointText text : wanted) {
            boolean present = pointsOf(owner.id()).stream()
                    .anyMatch(each -> each.kind() == text.kind() && each.address().equals(text.address()));
            if (!present) {
                addPoint(owner, text);
                changed = true;
            }
        }
        return changed;
    }

    private void addPoint(ArchiveRecord owner, PointText text) {
        ContactPoint point = new ContactPoint();
        if (owner instanceof Customer customer) {
            point.setCustomer(customer);
        } else {
            point.setContact((Contact) owner);
        }
        point.setKind(text.kind());
        point.setAddress(text.address());
        point.setLabel(text.label());
        List<ContactPoint> present = pointsOf(owner.id());
        point.setRank(present.size());
        present.add(point);
        outcome.createPart(point);
    }

    /** For a file that knows one address: it takes the place of the first. */
    public boolean replaceAddress(ArchiveRecord owner, AddressText wanted) {
        if (wanted.isEmpty()) {
            return false;
        }
        List<Address> present = addressesOf(owner.id());
        if (!present.isEmpty()) {
            return wanted.applyTo(present.get(0));
        }
        addAddress(owner, wanted);
        return true;
    }

    /** For a file that knows any number of them: those that are missing are added, none is changed. */
    public boolean addMissingAddresses(ArchiveRecord owner, List<AddressText> wanted) {
        boolean changed = false;
        for (AddressText text : wanted) {
            if (!text.isEmpty() && addressesOf(owner.id()).stream().noneMatch(text::isSameAs)) {
                addAddress(owner, text);
                changed = true;
            }
        }
        return changed;
    }

    private void addAddress(ArchiveRecord owner, AddressText text) {
        Address address = new Address();
        if (owner instanceof Customer customer) {
            address.setCustomer(customer);
        } else {
            address.setContact((Contact) owner);
        }
        address.setKind(text.kind());
        text.applyTo(address);
        addressesOf(owner.id()).add(address);
        outcome.createPart(address);
    }
}
