package org.moduscrm.archive.service.fields;

import java.time.LocalDate;

import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.Quote;
import org.moduscrm.archive.model.QuoteState;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link Quote}. */
public final class QuoteFields {

    /** What it has in common with other documents. */
    public static final TradeDocumentFields<Quote> DOCUMENT = new TradeDocumentFields<>();
    public static final Attribute<Quote, LocalDate> VALID_UNTIL = Attribute.of("validUntil", LocalDate.class,
            Quote::validUntil, Quote::setValidUntil);
    public static final Attribute<Quote, QuoteState> STATE = Attribute.of("state", QuoteState.class,
            Quote::state, Quote::setState);
    public static final Attribute<Quote, Reference> OPPORTUNITY = Attribute.reference("opportunity", Opportunity.class,
            Quote::opportunity, Quote::setOpportunity, Opportunity::title);

    public static final RecordType<Quote> TYPE = DOCUMENT.type("quote", Quote.class, Quote::new,
            VALID_UNTIL, STATE, OPPORTUNITY);

    private QuoteFields() {
    }
}
