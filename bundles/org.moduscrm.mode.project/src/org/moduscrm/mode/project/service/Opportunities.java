package org.moduscrm.mode.project.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.trade.OpportunitySheet;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.mode.project.model.ProjectOpportunity;

/** Reads the opportunities of a customer for editing. Blocks on the database. */
public final class Opportunities {

    private static final String OF_CUSTOMER = "select o from ProjectOpportunity o left join fetch o.economicBuyer "
            + "join fetch o.opportunity where o.opportunity.customer.id = :customer";
    private static final String PEOPLE = "select a from Affiliation a join fetch a.contact "
            + "where a.customer.id = :customer order by a.contact.sortKey";

    private final Archive archive;

    public Opportunities(Archive archive) {
        this.archive = archive;
    }

    /**
     * An opportunity of the archive with what the mode adds to it.
     *
     * @param project new where the opportunity came from elsewhere; it is written once something is filled in
     */
    public record Project(EditModel<Opportunity> opportunity, EditModel<ProjectOpportunity> project) {

        public UUID id() {
            return opportunity.id();
        }

        /** In the order in which they must be written. Filling in something of the mode makes it an opportunity of the mode. */
        public List<EditModel<?>> models() {
            if (project.isDirty() && project.get(ProjectOpportunityFields.OPPORTUNITY) == null) {
                project.set(ProjectOpportunityFields.OPPORTUNITY, new Reference(opportunity.id(), null));
            }
            return List.of(opportunity, project);
        }
    }

    /**
     * @param people who holds a post at the customer today: those who may be its economic buyer
     * @param owners who may look after an opportunity
     * @param currency ISO code of new amounts
     */
    public record Page(List<Project> projects, List<Reference> people, List<Reference> owners, String currency) {
    }

    public Page of(UUID customer) {
        OpportunitySheet sheet = archive.trade().opportunities(customer);
        return archive.records().read(data -> {
            Map<UUID, EditModel<ProjectOpportunity>> own = new HashMap<>();
            data.select(ProjectOpportunity.class, OF_CUSTOMER, Map.of("customer", customer)).forEach(project ->
                    own.put(project.opportunity().id(), EditModel.of(ProjectOpportunityFields.TYPE, project)));
            List<Project> projects = new ArrayList<>();
            for (EditModel<Opportunity> opportunity : sheet.opportunities()) {
                EditModel<ProjectOpportunity> project = own.get(opportunity.id());
                projects.add(new Project(opportunity, project == null ? extension() : project));
            }
            return new Page(projects, people(data, customer), sheet.owners(), sheet.currency());
        });
    }

    private List<Reference> people(DataReader data, UUID customer) {
        return data.select(Affiliation.class, PEOPLE, Map.of("customer", customer)).stream()
                .filter(post -> post.isHeldOn(archive.today()))
                .map(post -> new Reference(post.contact().id(), post.contact().name())).distinct().toList();
    }

    /** Of an opportunity that is not of the mode yet; whoever fills something in names the opportunity too. */
    private static EditModel<ProjectOpportunity> extension() {
        return EditModel.create(ProjectOpportunityFields.TYPE);
    }

    /** Makes a new opportunity one of the mode. */
    public static Project create(EditModel<Opportunity> opportunity) {
        EditModel<ProjectOpportunity> project = extension();
        project.set(ProjectOpportunityFields.OPPORTUNITY, new Reference(opportunity.id(), null));
        return new Project(opportunity, project);
    }
}
