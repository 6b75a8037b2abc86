package org.moduscrm.archive.service.fields;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link Opportunity}. */
public final class OpportunityFields {

    public static final Attribute<Opportunity, Reference> CUSTOMER = Attribute.reference("customer", Customer.class,
            Opportunity::customer, Opportunity::setCustomer, Customer::name);
    public static final Attribute<Opportunity, String> TITLE = Attribute.of("title", String.class,
            Opportunity::title, Opportunity::setTitle);
    public static final Attribute<Opportunity, Money> AMOUNT = Attribute.of("amount", Money.class,
            Opportunity::amount, Opportunity::setAmount);
    public static final Attribute<Opportunity, String> STAGE = Attribute.code("stage", CodeLists.OPPORTUNITY_STAGE,
            Opportunity::stage, Opportunity::setStage);
    public static final Attribute<Opportunity, Integer> PROBABILITY = Attribute.of("probability", Integer.class,
            Opportunity::probability, Opportunity::setProbability);
    public static final Attribute<Opportunity, String> PROBABILITY_REASON = Attribute.of("probabilityReason", String.class,
            Opportunity::probabilityReason, Opportunity::setProbabilityReason);
    public static final Attribute<Opportunity, LocalDate> EXPECTED_ON = Attribute.of("expectedOn", LocalDate.class,
            Opportunity::expectedOn, Opportunity::setExpectedOn);
    public static final Attribute<Opportunity, Reference> OWNER = Attribute.reference("owner", User.class,
            Opportunity::owner, Opportunity::setOwner, User::displayName);
    public static final Attribute<Opportunity, Outcome> OUTCOME = Attribute.of("outcome", Outcome.class,
            Opportunity::outcome, Opportunity::setOutcome);
    public static final Attribute<Opportunity, String> OUTCOME_REASON = Attribute.code("outcomeReason", CodeLists.RESULT_REASON,
            Opportunity::outcomeReason, Opportunity::setOutcomeReason);
    public static final Attribute<Opportunity, LocalDate> CLOSED_ON = Attribute.of("closedOn", LocalDate.class,
            Opportunity::closedOn, Opportunity::setClosedOn);
    public static final Attribute<Opportunity, String> COMPETITOR = Attribute.of("competitor", String.class,
            Opportunity::competitor, Opportunity::setCompetitor);
    public static final Attribute<Opportunity, String> REMARK = Attribute.of("remark", String.class,
            Opportunity::remark, Opportunity::setRemark);

    public static final RecordType<Opportunity> TYPE = new RecordType<>("opportunity", Opportunity.class, Opportunity::new,
            Opportunity::customer, Opportunity::title, List.of(CUSTOMER, TITLE, AMOUNT, STAGE, PROBABILITY, PROBABILITY_REASON, EXPECTED_ON, OWNER, OUTCOME, OUTCOME_REASON, CLOSED_ON, COMPETITOR, REMARK));

    private OpportunityFields() {
    }
}
