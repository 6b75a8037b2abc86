package org.moduscrm.archive.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.service.fields.ActivityFields;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.archive.service.fields.ClassificationPeriodFields;
import org.moduscrm.archive.service.fields.ContractFields;
import org.moduscrm.archive.service.fields.CreditNoteFields;
import org.moduscrm.archive.service.fields.CustomerTagFields;
import org.moduscrm.archive.service.fields.DeliveryFields;
import org.moduscrm.archive.service.fields.DocumentFields;
import org.moduscrm.archive.service.fields.InvoiceFields;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.archive.service.fields.PaymentFields;
import org.moduscrm.archive.service.fields.QuoteFields;
import org.moduscrm.archive.service.fields.SalesOrderFields;
import org.moduscrm.archive.service.fields.ServiceCaseFields;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** Two sites were one customer all along: what one of them has goes to the other, with what hangs on it. */
final class YearMerge {

    private static final Map<String, RecordType<?>> WITH_A_CUSTOMER = Stream.of(AddressFields.TYPE, ActivityFields.TYPE,
            OpportunityFields.TYPE, QuoteFields.TYPE, ContractFields.TYPE, SalesOrderFields.TYPE, DeliveryFields.TYPE,
            InvoiceFields.TYPE, PaymentFields.TYPE, CreditNoteFields.TYPE, ServiceCaseFields.TYPE, DocumentFields.TYPE,
            CustomerTagFields.TYPE, ClassificationPeriodFields.TYPE)
            .collect(Collectors.toMap(RecordType::kind, Function.identity()));
    /** What hangs on a record and goes where it goes, by the attribute that refers to it. */
    private static final Map<String, String> HANGING = Map.of("quote-line", "quote", "order-line", "order", "invoice-line",
            "invoice", "payment-allocation", "payment", "document-version", "document", "activity-participant", "activity");

    private final YearCompany company;
    private final YearOracle oracle;

    YearMerge(YearCompany company) {
        this.company = company;
        this.oracle = company.oracle();
    }

    void mergeSites() {
        UUID from = company.someCustomer();
        UUID to = company.someCustomer();
        if (from.equals(to)) {
            return;
        }
        List<UUID> moving = WITH_A_CUSTOMER.keySet().stream().flatMap(kind -> company.all(kind).stream())
                .filter(id -> oracle.ownerOf(id).equals(from)).sorted().toList();
        company.write(Route.MERGE,
                workspace -> moving.forEach(id -> give(workspace, WITH_A_CUSTOMER.get(oracle.kindOf(id)), id, to)));
        HANGING.forEach((kind, attribute) -> company.all(kind).stream()
                .filter(id -> moving.contains(oracle.now(id, attribute))).forEach(id -> oracle.passesTo(id, to)));
        moving.forEach(id -> arrives(id, from, to));
    }

    private void arrives(UUID id, UUID from, UUID to) {
        boolean stays = switch (oracle.kindOf(id)) {
            case "tag" -> of("tag", to).noneMatch(tag -> ((String) oracle.now(tag, "tag"))
                    .equalsIgnoreCase((String) oracle.now(id, "tag")));
            case "classification" -> oracle.now(id, "until") != null || goesOnOrEnds(id, from, to);
            default -> true;
        };
        if (stays) {
            oracle.becomes(id, "customer", to);
            oracle.passesTo(id, to);
        } else {
            company.vanishes(id);
        }
    }

    /** The class of whom the records come to goes on; without one the class that comes does. */
    private boolean goesOnOrEnds(UUID id, UUID from, UUID to) {
        Object scheme = oracle.now(id, "scheme");
        String attribute = Scheme.ofList((String) scheme).orElseThrow().attribute().name();
        UUID open = of("classification", to).filter(other -> oracle.now(other, "scheme").equals(scheme)
                && oracle.now(other, "until") == null).findFirst().orElse(null);
        oracle.becomes(from, attribute, null);
        if (open == null) {
            oracle.becomes(to, attribute, oracle.now(id, "code"));
            return true;
        }
        boolean begunToday = !((LocalDate) oracle.now(id, "since")).isBefore(company.today());
        if (begunToday && Objects.equals(oracle.now(open, "code"), oracle.now(id, "code"))) {
            return false;
        }
        oracle.becomes(id, "until", company.today());
        return true;
    }

    private Stream<UUID> of(String kind, UUID customer) {
        return company.all(kind).stream().filter(id -> oracle.ownerOf(id).equals(customer));
    }

    private static <E extends ArchiveRecord> void give(Workspace workspace, RecordType<E> type, UUID id, UUID customer) {
        E record = workspace.find(type.entity(), id);
        for (Attribute<E, ?> attribute : type.attributes()) {
            if (attribute.name().equals("customer")) {
                write(attribute, record, new Reference(customer, ""), workspace);
            }
        }
    }

    private static <E extends ArchiveRecord, V> void write(Attribute<E, V> attribute, E record, Reference value,
            Workspace workspace) {
        attribute.write(record, attribute.valueType().cast(value), workspace::find);
    }
}
