package org.moduscrm.archive.internal.trade.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.Invoice;
import org.moduscrm.archive.model.InvoiceLine;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.OrderLine;
import org.moduscrm.archive.model.Quote;
import org.moduscrm.archive.model.QuoteLine;
import org.moduscrm.archive.model.SalesOrder;
import org.moduscrm.archive.model.TradeDocument;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/**
 * The total of a document with lines is their sum. A warning, for another system may have rounded otherwise. Arguments:
 * number, total, sum.
 */
@Component(service = Rule.class)
public class TotalOfLines extends TradeRule<TradeDocument> {

    private static final String ALL = """
            select d.id, c.id, c.name, d.%2$s, d.total, d.total_currency, l.line_sum
            from %1$s d join customer c on c.id = d.customer_id
            join (select %3$s, sum(line_total) as line_sum from %4$s group by %3$s) l on l.%3$s = d.id
            where l.line_sum <> d.total order by d.id""";

    public TotalOfLines() {
        super("trade.total-of-lines", TradeDocument.class, Severity.WARNING);
    }

    @Override
    public String title() {
        return Messages.Lines_title;
    }

    @Override
    public String explanation() {
        return Messages.Lines_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.Lines_message;
    }

    @Override
    public Optional<Finding> check(TradeDocument document, RuleContext context) {
        List<? extends DocumentLine> lines = switch (document) {
            case Quote quote -> lines(context, quote, QuoteLine.class, "quote");
            case SalesOrder order -> lines(context, order, OrderLine.class, "order");
            case Invoice invoice -> lines(context, invoice, InvoiceLine.class, "invoice");
            default -> List.of();
        };
        if (document.total() == null || lines.stream().anyMatch(line -> line.amount() == null
                || !line.amount().currency().equals(document.total().currency()))) {
            return Optional.empty();
        }
        Money sum = lines.stream().map(DocumentLine::amount).reduce(Money.zero(document.total().currency()), Money::plus);
        return lines.isEmpty() || sum.equals(document.total()) ? Optional.empty()
                : found(document, document.customer(), "total", document.number(), document.total(), sum);
    }

    private static <L extends DocumentLine> List<L> lines(RuleContext context, TradeDocument document, Class<L> type,
            String parent) {
        return Together.of(context, type, "select l from " + type.getSimpleName() + " l where l." + parent
                + ".id = :document", Map.of("document", document.id()), line -> document.equals(line.document()));
    }

    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        List<Finding> all = new ArrayList<>();
        all.addAll(all(context, limit, "quote", ALL.formatted("quote", "doc_no", "quote_id", "quote_line")));
        all.addAll(all(context, limit, "order", ALL.formatted("sales_order", "order_no", "order_id", "order_line")));
        all.addAll(all(context, limit, "invoice", ALL.formatted("invoice", "doc_no", "invoice_id", "invoice_line")));
        return all.stream().limit(limit).toList();
    }

    private List<Finding> all(RuleContext context, int limit, String kind, String sql) {
        return query(context, limit, kind, "total", sql, List.of(), row -> new Object[] { row.text(4),
                Money.of(row.decimal(5), row.text(6)), Money.of(row.decimal(7), row.text(6)) });
    }
}
