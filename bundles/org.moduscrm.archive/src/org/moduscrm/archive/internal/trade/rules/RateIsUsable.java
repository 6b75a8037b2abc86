package org.moduscrm.archive.internal.trade.rules;

import java.util.Currency;
import java.util.Optional;

import org.moduscrm.archive.model.ExchangeRate;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** A rate with which amounts can be converted. Argument: its currency. */
@Component(service = Rule.class)
public class RateIsUsable extends TradeRule<ExchangeRate> {

    public RateIsUsable() {
        super("trade.rate", ExchangeRate.class, Severity.ERROR);
    }

    @Override
    public String title() {
        return Messages.RateValid_title;
    }

    @Override
    public String explanation() {
        return Messages.RateValid_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.RateValid_message;
    }

    @Override
    public Optional<Finding> check(ExchangeRate rate, RuleContext context) {
        boolean known = rate.currency() != null && Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(rate.currency()));
        if (!known) {
            return found(rate, null, "currency", rate.currency());
        }
        if (rate.day() == null) {
            return found(rate, null, "day", rate.currency());
        }
        return rate.rate() == null || rate.rate().signum() <= 0 ? found(rate, null, "rate", rate.currency())
                : Optional.empty();
    }
}
