package org.moduscrm.archive.internal.trade.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/** A document without an amount in the base currency. Arguments: number, currency, day. */
@Component(service = Rule.class)
public class MissingRate extends TradeRule<TradeDocument> {

    public MissingRate() {
        super("trade.missing-rate", TradeDocument.class, Severity.ADVICE);
    }

    @Override
    public String title() {
        return Messages.Rate_title;
    }

    @Override
    public String explanation() {
        return Messages.Rate_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.Rate_message;
    }

    @Override
    public Optional<Finding> check(TradeDocument document, RuleContext context) {
        return document.total() == null || document.baseTotal() != null ? Optional.empty()
                : found(document, document.customer(), "total", document.number(), document.total().currency(),
                        document.day());
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String kind : List.of("quote", "contract", "invoice", "payment", "credit-note")) {
            tables.put(kind, "d.doc_no, d.total_currency, d.doc_date from " + kind.replace('-', '_'));
        }
        tables.put("order", "d.order_no, d.total_currency, d.ordered_on from sales_order");
        List<Finding> all = new ArrayList<>();
        tables.forEach((kind, columns) -> all.addAll(query(context, limit, kind, "total",
                "select d.id, c.id, c.name, " + columns + " d join customer c on c.id = d.customer_id "
                        + "where d.base_total is null order by d.id",
                List.of(), row -> new Object[] { row.text(4), row.text(5), row.date(6) })));
        return all.stream().limit(limit).toList();
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        return List.of(new Post());
    }

    private static final class Post implements QuickFix {

        @Override
        public String id() {
            return "post";
        }

        @Override
        public String label() {
            return Messages.RateFix;
        }

        @Override
        public void apply(Archive archive, Finding finding) {
            archive.trade().postMissing(Route.RULE);
        }
    }
}
