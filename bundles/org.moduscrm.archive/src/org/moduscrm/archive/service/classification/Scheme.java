package org.moduscrm.archive.service.classification;

import java.util.Arrays;
import java.util.Optional;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Attribute;

/** A way to classify customers. The classes of each are a code list that the enterprise may change. */
public enum Scheme {
    /** How far the sale has come. */
    SALE_STAGE(CodeLists.SALE_STAGE, CustomerFields.SALE_STAGE),
    /** From acquisition to departure. */
    LIFE_CYCLE(CodeLists.LIFE_CYCLE, CustomerFields.LIFE_CYCLE),
    /** How loyal the customer is. */
    ATTITUDE(CodeLists.ATTITUDE, CustomerFields.ATTITUDE),
    /** What the relation rests on. */
    RELATIONSHIP_LEVEL(CodeLists.RELATIONSHIP_LEVEL, CustomerFields.RELATIONSHIP_LEVEL);

    private final String listId;
    private final Attribute<Customer, String> attribute;

    Scheme(String listId, Attribute<Customer, String> attribute) {
        this.listId = listId;
        this.attribute = attribute;
    }

    /** Id of its code list; periods name the scheme by it. */
    public String listId() {
        return listId;
    }

    /** Where a customer keeps its present class. */
    public Attribute<Customer, String> attribute() {
        return attribute;
    }

    public static Optional<Scheme> ofList(String listId) {
        return Arrays.stream(values()).filter(scheme -> scheme.listId.equals(listId)).findFirst();
    }
}
