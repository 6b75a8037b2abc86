package org.moduscrm.mode.project.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.mode.project.model.ProjectOpportunity;

/** Reads the opportunities of a customer for editing. Blocks on the database. */
public final class Opportunities {

    private static final String OF_CUSTOMER = "select o from ProjectOpportunity o left join fetch o.economicBuyer "
            + "left join fetch o.owner where o.customer.id = :customer order by o.createdAt, o.id";
    private static final String PEOPLE = "select a from Affiliation a join fetch a.contact "
            + "where a.customer.id = :customer order by a.contact.sortKey";

    private final Archive archive;

    public Opportunities(Archive archive) {
        this.archive = archive;
    }

    /**
     * @param people who holds a post at the customer today: those who may be its economic buyer
     * @param currency ISO code of new amounts
     */
    public record Page(List<EditModel<ProjectOpportunity>> opportunities, List<Reference> people, String currency) {
    }

    public Page of(UUID customer) {
        return archive.records().read(data -> new Page(opportunities(data, customer), people(data, customer),
                archive.baseCurrency()));
    }

    private static List<EditModel<ProjectOpportunity>> opportunities(DataReader data, UUID customer) {
        return data.select(ProjectOpportunity.class, OF_CUSTOMER, Map.of("customer", customer)).stream()
                .map(opportunity -> EditModel.of(OpportunityFields.TYPE, opportunity)).toList();
    }

    private List<Reference> people(DataReader data, UUID customer) {
        return data.select(Affiliation.class, PEOPLE, Map.of("customer", customer)).stream()
                .filter(post -> post.isHeldOn(archive.today()))
                .map(post -> new Reference(post.contact().id(), post.contact().name())).distinct().toList();
    }

    /** A new opportunity of a customer, in the first stage. */
    public static EditModel<ProjectOpportunity> create(Reference customer) {
        EditModel<ProjectOpportunity> model = EditModel.create(OpportunityFields.TYPE);
        model.set(OpportunityFields.CUSTOMER, customer);
        return model;
    }
}
