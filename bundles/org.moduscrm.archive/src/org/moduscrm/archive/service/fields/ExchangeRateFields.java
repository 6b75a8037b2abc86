package org.moduscrm.archive.service.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.moduscrm.archive.model.ExchangeRate;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link ExchangeRate}. */
public final class ExchangeRateFields {

    public static final Attribute<ExchangeRate, String> CURRENCY = Attribute.of("currency", String.class,
            ExchangeRate::currency, ExchangeRate::setCurrency);
    public static final Attribute<ExchangeRate, LocalDate> DAY = Attribute.of("day", LocalDate.class,
            ExchangeRate::day, ExchangeRate::setDay);
    public static final Attribute<ExchangeRate, BigDecimal> RATE = Attribute.of("rate", BigDecimal.class,
            ExchangeRate::rate, ExchangeRate::setRate);
    public static final Attribute<ExchangeRate, String> RATE_SOURCE = Attribute.of("rateSource", String.class,
            ExchangeRate::rateSource, ExchangeRate::setRateSource);

    public static final RecordType<ExchangeRate> TYPE = new RecordType<>("exchange-rate", ExchangeRate.class, ExchangeRate::new,
            rate -> null, ExchangeRate::currency, List.of(CURRENCY, DAY, RATE, RATE_SOURCE));

    private ExchangeRateFields() {
    }
}
