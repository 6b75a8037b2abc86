package org.moduscrm.archive.service.fields;

import org.moduscrm.archive.model.Quote;
import org.moduscrm.archive.model.QuoteLine;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link QuoteLine}. */
public final class QuoteLineFields {

    public static final LineFields<QuoteLine> LINE = new LineFields<>(Attribute.reference("quote", Quote.class,
            QuoteLine::quote, QuoteLine::setQuote, Quote::number));

    public static final RecordType<QuoteLine> TYPE = LINE.type("quote-line", QuoteLine.class, QuoteLine::new);

    private QuoteLineFields() {
    }
}
