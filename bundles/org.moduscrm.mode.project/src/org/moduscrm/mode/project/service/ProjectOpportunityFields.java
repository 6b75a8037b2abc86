package org.moduscrm.mode.project.service;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.mode.project.model.ProjectOpportunity;

/** What can be edited of {@link ProjectOpportunity}; the rest is edited with the archive's opportunity. */
public final class ProjectOpportunityFields {

    public static final Attribute<ProjectOpportunity, Reference> OPPORTUNITY = Attribute.reference("opportunity",
            Opportunity.class, ProjectOpportunity::opportunity, ProjectOpportunity::setOpportunity, Opportunity::title);
    public static final Attribute<ProjectOpportunity, Reference> ECONOMIC_BUYER = Attribute.reference("economicBuyer",
            Contact.class, ProjectOpportunity::economicBuyer, ProjectOpportunity::setEconomicBuyer, Contact::name);
    public static final Attribute<ProjectOpportunity, LocalDate> ECONOMIC_BUYER_MET_ON = Attribute.of(
            "economicBuyerMetOn", LocalDate.class, ProjectOpportunity::economicBuyerMetOn,
            ProjectOpportunity::setEconomicBuyerMetOn);

    public static final RecordType<ProjectOpportunity> TYPE = new RecordType<>("project.opportunity",
            ProjectOpportunity.class, ProjectOpportunity::new, ProjectOpportunity::customer,
            project -> project.opportunity() == null ? null : project.opportunity().title(),
            List.of(OPPORTUNITY, ECONOMIC_BUYER, ECONOMIC_BUYER_MET_ON));

    private ProjectOpportunityFields() {
    }
}
