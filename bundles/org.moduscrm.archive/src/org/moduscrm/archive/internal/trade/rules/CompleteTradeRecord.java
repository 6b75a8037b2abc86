package org.moduscrm.archive.internal.trade.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.moduscrm.archive.internal.trade.TradeTypes;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** What a document and its lines cannot be without. Arguments: what people call the record, and the field. */
@Component(service = Rule.class)
public class CompleteTradeRecord extends TradeRule<ArchiveRecord> {

    public CompleteTradeRecord() {
        super("trade.complete", ArchiveRecord.class, Severity.ERROR);
    }

    @Override
    public String title() {
        return Messages.Complete_title;
    }

    @Override
    public String explanation() {
        return Messages.Complete_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.Complete_message;
    }

    @Override
    public Optional<Finding> check(ArchiveRecord record, RuleContext context) {
        Map<String, Object> needed = new LinkedHashMap<>();
        Customer customer;
        switch (record) {
            case TradeRecord document -> {
                customer = document.customer();
                needed.put("customer", customer);
                needed.put("day", document.day());
                if (document instanceof TradeDocument amount) {
                    needed.put("total", amount.total());
                }
            }
            case DocumentLine line -> {
                customer = line.document() == null ? null : line.document().customer();
                needed.put("quantity", line.quantity());
                needed.put("amount", line.amount());
            }
            default -> {
                return Optional.empty();
            }
        }
        Customer whose = customer;
        return needed.entrySet().stream().filter(entry -> entry.getValue() == null).map(Map.Entry::getKey).findFirst()
                .flatMap(attribute -> found(record, whose, attribute, TradeTypes.label(record),
                        TradeTypes.word(attribute)));
    }
}
