package org.moduscrm.archive.service.fields;

import org.moduscrm.archive.model.Contract;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.OrderState;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link SalesOrder}. */
public final class SalesOrderFields {

    /** What it has in common with other documents. */
    public static final TradeDocumentFields<SalesOrder> DOCUMENT = new TradeDocumentFields<>();
    public static final Attribute<SalesOrder, OrderState> STATE = Attribute.of("state", OrderState.class,
            SalesOrder::state, SalesOrder::setState);
    public static final Attribute<SalesOrder, Reference> CONTRACT = Attribute.reference("contract", Contract.class,
            SalesOrder::contract, SalesOrder::setContract, Contract::number);
    public static final Attribute<SalesOrder, Reference> OPPORTUNITY = Attribute.reference("opportunity", Opportunity.class,
            SalesOrder::opportunity, SalesOrder::setOpportunity, Opportunity::title);

    public static final RecordType<SalesOrder> TYPE = DOCUMENT.type("order", SalesOrder.class, SalesOrder::new,
            STATE, CONTRACT, OPPORTUNITY);

    private SalesOrderFields() {
    }
}
