package org.moduscrm.mode.project.service;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.model.Stage;

/** What can be edited of {@link ProjectOpportunity}. */
public final class OpportunityFields {

    public static final Attribute<ProjectOpportunity, Reference> CUSTOMER = Attribute.reference("customer",
            Customer.class, ProjectOpportunity::customer, ProjectOpportunity::setCustomer, Customer::name);
    public static final Attribute<ProjectOpportunity, String> TITLE = Attribute.of("title", String.class,
            ProjectOpportunity::title, ProjectOpportunity::setTitle);
    public static final Attribute<ProjectOpportunity, Stage> STAGE = Attribute.of("stage", Stage.class,
            ProjectOpportunity::stage, ProjectOpportunity::setStage);
    public static final Attribute<ProjectOpportunity, Money> AMOUNT = Attribute.of("amount", Money.class,
            ProjectOpportunity::amount, ProjectOpportunity::setAmount);
    public static final Attribute<ProjectOpportunity, Integer> PROBABILITY = Attribute.of("probability",
            Integer.class, ProjectOpportunity::probability, ProjectOpportunity::setProbability);
    public static final Attribute<ProjectOpportunity, LocalDate> EXPECTED_ON = Attribute.of("expectedOn",
            LocalDate.class, ProjectOpportunity::expectedOn, ProjectOpportunity::setExpectedOn);
    public static final Attribute<ProjectOpportunity, Reference> ECONOMIC_BUYER = Attribute.reference("economicBuyer",
            Contact.class, ProjectOpportunity::economicBuyer, ProjectOpportunity::setEconomicBuyer, Contact::name);
    public static final Attribute<ProjectOpportunity, LocalDate> ECONOMIC_BUYER_MET_ON = Attribute.of(
            "economicBuyerMetOn", LocalDate.class, ProjectOpportunity::economicBuyerMetOn,
            ProjectOpportunity::setEconomicBuyerMetOn);
    public static final Attribute<ProjectOpportunity, String> REMARK = Attribute.of("remark", String.class,
            ProjectOpportunity::remark, ProjectOpportunity::setRemark);
    public static final Attribute<ProjectOpportunity, Reference> OWNER = Attribute.reference("owner", User.class,
            ProjectOpportunity::owner, ProjectOpportunity::setOwner, User::displayName);

    public static final RecordType<ProjectOpportunity> TYPE = new RecordType<>("project.opportunity",
            ProjectOpportunity.class, ProjectOpportunity::new, ProjectOpportunity::customer, ProjectOpportunity::title,
            List.of(CUSTOMER, TITLE, STAGE, AMOUNT, PROBABILITY, EXPECTED_ON, ECONOMIC_BUYER, ECONOMIC_BUYER_MET_ON,
                    REMARK, OWNER));

    private OpportunityFields() {
    }
}
