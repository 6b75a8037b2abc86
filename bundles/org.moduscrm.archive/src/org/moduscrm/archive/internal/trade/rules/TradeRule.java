package org.moduscrm.archive.internal.trade.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.internal.trade.TradeTypes;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;

/** What the rules of trade have in common. */
abstract class TradeRule<E extends ArchiveRecord> implements Rule<E> {

    private final String id;
    private final Class<E> recordClass;
    private final Severity severity;

    TradeRule(String id, Class<E> recordClass, Severity severity) {
        this.id = id;
        this.recordClass = recordClass;
        this.severity = severity;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Class<E> recordClass() {
        return recordClass;
    }

    @Override
    public final Severity defaultSeverity() {
        return severity;
    }

    /** With the arguments of the finding in its placeholders. */
    abstract String pattern(Finding finding);

    @Override
    public final String message(Finding finding) {
        return NLS.bind(pattern(finding), finding.arguments().toArray());
    }

    /** Most of these rules cannot be broken by what is stored. */
    @Override
    public List<Finding> checkAll(RuleContext context, int limit) {
        return List.of();
    }

    final Optional<Finding> found(ArchiveRecord record, Customer customer, String attribute, Object... arguments) {
        return Optional.of(finding(TradeTypes.kindOf(record), record.id(), customer == null ? null : customer.id(),
                customer == null ? null : customer.name(), attribute, arguments));
    }

    final Finding finding(String kind, UUID record, UUID customer, String customerName, String attribute,
            Object... arguments) {
        return new Finding(id, severity, kind, record, customer, customerName, attribute,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /**
     * Findings by a query whose first columns are the key of the record, and key and name of its customer.
     *
     * @param arguments of the rest of the columns
     */
    final List<Finding> query(RuleContext context, int limit, String kind, String attribute, String sql,
            List<?> parameters, Function<DataRow, Object[]> arguments) {
        return context.data().query(sql + " fetch first " + limit + " rows only", parameters,
                row -> finding(kind, row.uuid(1), row.uuid(2), row.text(3), attribute, arguments.apply(row)));
    }
}
