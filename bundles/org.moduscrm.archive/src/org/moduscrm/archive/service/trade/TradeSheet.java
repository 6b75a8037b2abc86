package org.moduscrm.archive.service.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.PaymentAllocation;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.record.Reference;

/** The trade records of a customer, for editing. Not safe for several threads. */
public final class TradeSheet {

    private final List<EditModel<? extends TradeRecord>> documents = new ArrayList<>();
    private final Map<UUID, List<EditModel<? extends DocumentLine>>> lines = new HashMap<>();
    private final List<EditModel<PaymentAllocation>> allocations = new ArrayList<>();
    private final Map<UUID, Origin> origins = new HashMap<>();
    private final Choices choices;
    private boolean complete = true;

    /**
     * What fields offer.
     *
     * @param contacts who holds a post at the customer today
     * @param opportunities of the customer
     * @param currency ISO code of new amounts: the base currency
     */
    public record Choices(List<Reference> owners, List<Reference> products, List<Reference> contacts,
            List<Reference> opportunities, String currency) {
    }

    /**
     * Where a record came from.
     *
     * @param source the other system
     * @param foreignId the key there
     * @param owned names of the attributes that may only be changed there
     */
    public record Origin(String source, String foreignId, java.util.Set<String> owned) {
    }

    public TradeSheet(Choices choices) {
        this.choices = choices;
    }

    public Choices choices() {
        return choices;
    }

    /** Of all kinds, the newest first; new ones are added by the caller. */
    public List<EditModel<? extends TradeRecord>> documents() {
        return documents;
    }

    /** The lines of a document in their order; new ones are added by the caller. */
    public List<EditModel<? extends DocumentLine>> lines(UUID document) {
        return lines.computeIfAbsent(document, id -> new ArrayList<>());
    }

    /** Between the payments and the invoices of the customer. */
    public List<EditModel<PaymentAllocation>> allocations() {
        return allocations;
    }

    /** Where a record came from; null for one that was made here. */
    public Origin origin(UUID record) {
        return origins.get(record);
    }

    public void setOrigin(UUID record, Origin origin) {
        origins.put(record, origin);
    }

    /** Whether all documents are here; of very many, only the newest of each kind are. */
    public boolean isComplete() {
        return complete;
    }

    public void setIncomplete() {
        complete = false;
    }

    /** All models in the order in which they must be written. */
    public List<EditModel<? extends ArchiveRecord>> models() {
        return Stream.of(documents.stream(), lines.values().stream().flatMap(List::stream), allocations.stream())
                .<EditModel<? extends ArchiveRecord>>flatMap(models -> models.map(model -> model)).toList();
    }
}
