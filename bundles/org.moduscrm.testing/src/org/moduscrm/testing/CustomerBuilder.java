package org.moduscrm.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;

/** Describes a customer for a test; {@link ArchiveFixture#store} puts it into the archive. */
public final class CustomerBuilder {

    private final Customer customer = new Customer();
    private final List<ArchiveRecord> records = new ArrayList<>();

    private CustomerBuilder() {
        customer.setName("Northgate Foods");
        records.add(customer);
    }

    /** Northgate Foods, unless named otherwise. */
    public static CustomerBuilder aCustomer() {
        return new CustomerBuilder();
    }

    public CustomerBuilder named(String name) {
        customer.setName(name);
        return this;
    }

    public CustomerBuilder graded(String grade) {
        customer.setGrade(grade);
        return this;
    }

    /** With a call planned so many days from now; negative for one that is late. */
    public CustomerBuilder withCallIn(int days, String subject) {
        Activity call = new Activity();
        call.setCustomer(customer);
        call.setKind(ActivityKind.CALL);
        call.setStatus(ActivityStatus.PLANNED);
        call.setSubject(subject);
        call.setAt(Instant.now().plus(Duration.ofDays(days)));
        records.add(call);
        return this;
    }

    public Customer customer() {
        return customer;
    }

    List<ArchiveRecord> records() {
        return records;
    }
}
