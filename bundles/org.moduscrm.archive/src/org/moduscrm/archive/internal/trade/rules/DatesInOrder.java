package org.moduscrm.archive.internal.trade.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.moduscrm.archive.internal.trade.TradeTypes;
import org.moduscrm.archive.model.Contract;
import org.moduscrm.archive.model.Delivery;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.Quote;
import org.moduscrm.archive.model.ServiceCase;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** No end before its beginning. Arguments: number, the later field, its day, the day that it cannot come before. */
@Component(service = Rule.class)
public class DatesInOrder extends TradeRule<TradeRecord> {

    private record Span(LocalDate begin, String attribute, LocalDate end) {

        boolean isReversed() {
            return begin != null && end != null && end.isBefore(begin);
        }
    }

    public DatesInOrder() {
        super("trade.dates", TradeRecord.class, Severity.ERROR);
    }

    @Override
    public String title() {
        return Messages.Dates_title;
    }

    @Override
    public String explanation() {
        return Messages.Dates_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.Dates_message;
    }

    @Override
    public Optional<Finding> check(TradeRecord record, RuleContext context) {
        return spans(record).stream().filter(Span::isReversed).findFirst()
                .flatMap(span -> found(record, record.customer(), span.attribute(), record.number(),
                        TradeTypes.word(span.attribute()), span.end(), span.begin()));
    }

    private static List<Span> spans(TradeRecord record) {
        LocalDate day = record.day();
        return switch (record) {
            case Quote quote -> List.of(new Span(day, "validUntil", quote.validUntil()));
            case Contract contract -> List.of(new Span(contract.startsOn(), "endsOn", contract.endsOn()));
            case Delivery delivery -> List.of(new Span(day, "receivedOn", delivery.receivedOn()));
            case Invoice invoice -> List.of(new Span(day, "dueOn", invoice.dueOn()));
            case ServiceCase service -> List.of(new Span(day, "dueOn", service.dueOn()),
                    new Span(day, "solvedOn", service.solvedOn()));
            default -> List.of();
        };
    }
}
