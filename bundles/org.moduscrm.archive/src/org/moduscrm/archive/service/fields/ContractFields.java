package org.moduscrm.archive.service.fields;

import java.time.LocalDate;

import org.moduscrm.archive.model.Contract;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link Contract}. */
public final class ContractFields {

    /** What it has in common with other documents. */
    public static final TradeDocumentFields<Contract> DOCUMENT = new TradeDocumentFields<>();
    public static final Attribute<Contract, String> TITLE = Attribute.of("title", String.class,
            Contract::title, Contract::setTitle);
    public static final Attribute<Contract, LocalDate> STARTS_ON = Attribute.of("startsOn", LocalDate.class,
            Contract::startsOn, Contract::setStartsOn);
    public static final Attribute<Contract, LocalDate> ENDS_ON = Attribute.of("endsOn", LocalDate.class,
            Contract::endsOn, Contract::setEndsOn);
    public static final Attribute<Contract, Reference> OPPORTUNITY = Attribute.reference("opportunity", Opportunity.class,
            Contract::opportunity, Contract::setOpportunity, Opportunity::title);

    public static final RecordType<Contract> TYPE = DOCUMENT.type("contract", Contract.class, Contract::new,
            TITLE, STARTS_ON, ENDS_ON, OPPORTUNITY);

    private ContractFields() {
    }
}
