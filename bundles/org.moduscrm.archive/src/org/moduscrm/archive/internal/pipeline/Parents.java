package org.moduscrm.archive.internal.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.ClassificationPeriod;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerMode;
import org.moduscrm.archive.model.Document;
import org.moduscrm.archive.model.DocumentVersion;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.model.Contract;
import org.moduscrm.archive.model.CreditNote;
import org.moduscrm.archive.model.Delivery;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.model.Quote;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.ServiceCase;
import org.moduscrm.archive.model.TradeRecord;

/** Which records of a batch a record refers to: when one of those is refused, the record has nothing to belong to. */
final class Parents {

    private final Set<ArchiveRecord> batch;

    Parents(List<ArchiveRecord> batch) {
        this.batch = new HashSet<>(batch);
    }

    List<ArchiveRecord> of(ArchiveRecord record) {
        List<ArchiveRecord> parents = new ArrayList<>(2);
        switch (record) {
            case Affiliation affiliation -> add(parents, affiliation.customer(), affiliation.contact());
            case ContactPoint point -> add(parents, point.customer(), point.contact());
            case Address address -> add(parents, address.customer(), address.contact());
            case Activity activity -> add(parents, activity.customer(), activity.contact());
            case ActivityParticipant participant -> add(parents, participant.activity(), participant.contact());
            case Document document -> add(parents, document.customer(), null);
            case DocumentVersion version -> add(parents, version.document(), null);
            case Customer customer -> add(parents, customer.parent(), null);
            case CustomerTag tag -> add(parents, tag.customer(), null);
            case ClassificationPeriod period -> add(parents, period.customer(), null);
            case SalesOrder order -> {
                add(parents, order.customer(), order.contract());
                add(parents, order.opportunity(), null);
            }
            case Quote quote -> add(parents, quote.customer(), quote.opportunity());
            case Contract contract -> add(parents, contract.customer(), contract.opportunity());
            case Delivery delivery -> add(parents, delivery.customer(), delivery.order());
            case Invoice invoice -> add(parents, invoice.customer(), invoice.order());
            case CreditNote note -> add(parents, note.customer(), note.invoice());
            case ServiceCase service -> add(parents, service.customer(), service.contact());
            case TradeRecord other -> add(parents, other.customer(), null);
            case DocumentLine line -> add(parents, line.document(), line.product());
            case PaymentAllocation allocation -> add(parents, allocation.payment(), allocation.invoice());
            case Opportunity opportunity -> add(parents, opportunity.customer(), null);
            case CustomerMode enrolment -> add(parents, enrolment.customer(), null);
            default -> {
                // refers to nothing that a batch creates
            }
        }
        return parents;
    }

    private void add(List<ArchiveRecord> parents, ArchiveRecord first, ArchiveRecord second) {
        if (first != null && batch.contains(first)) {
            parents.add(first);
        }
        if (second != null && batch.contains(second)) {
            parents.add(second);
        }
    }
}
