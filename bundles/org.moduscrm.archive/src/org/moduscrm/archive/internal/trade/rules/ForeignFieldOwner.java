package org.moduscrm.archive.internal.trade.rules;

import java.util.Optional;
import java.util.Set;

import org.moduscrm.archive.internal.trade.SourceOwnership;
import org.moduscrm.archive.internal.trade.TradeTypes;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.DocumentLine;
import org.moduscrm.archive.model.ForeignRecord;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.Rule;
import org.moduscrm.archive.spi.rule.RuleContext;
import org.moduscrm.archive.spi.rule.Severity;
import org.osgi.service.component.annotations.Component;

/**
 * What belongs to another system changes by its own imports alone: this archive is never the second truth. Joining
 * customers may move a record, as its content stays. Arguments: record, field, system.
 */
@Component(service = Rule.class)
public class ForeignFieldOwner extends TradeRule<ArchiveRecord> {

    public ForeignFieldOwner() {
        super("record.foreign-field", ArchiveRecord.class, Severity.ERROR);
    }

    @Override
    public String title() {
        return Messages.Foreign_title;
    }

    @Override
    public String explanation() {
        return Messages.Foreign_explanation;
    }

    @Override
    String pattern(Finding finding) {
        return Messages.Foreign_message;
    }

    @Override
    public Optional<Finding> check(ArchiveRecord record, RuleContext context) {
        Set<String> changed = context.pending().changedAttributes(record);
        return switch (record) {
            case DocumentLine line when isForeign(line.document(), context) -> lines(line, context);
            case ForeignRecord foreign when !changed.isEmpty() && isForeign(foreign, context) ->
                attributes(foreign, changed, context);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Finding> checkRemoval(ArchiveRecord record, RuleContext context) {
        return switch (record) {
            case DocumentLine line when isForeign(line.document(), context) -> lines(line, context);
            case ForeignRecord foreign when isForeign(foreign, context) ->
                attributes(foreign, Set.of("number"), context);
            default -> Optional.empty();
        };
    }

    private static boolean isForeign(ForeignRecord record, RuleContext context) {
        return record != null && record.source() != null && TradeTypes.kindOf(record) != null
                && context.pending().route() != null
                && !(context.pending().route() == Route.IMPORT && context.pending().sources().contains(record.source()));
    }

    private Optional<Finding> attributes(ForeignRecord record, Set<String> changed, RuleContext context) {
        SourceOwnership ownership = SourceOwnership.read(context.data());
        Customer customer = record instanceof TradeRecord document ? document.customer() : null;
        return changed.stream().filter(attribute -> !(context.pending().route() == Route.MERGE
                && attribute.equals("customer"))).sorted()
                .filter(attribute -> TradeTypes.word(attribute) != null)
                .filter(attribute -> ownership.owns(record.source(), TradeTypes.kindOf(record), attribute)).findFirst()
                .flatMap(attribute -> found(record, customer, attribute, TradeTypes.label(record),
                        TradeTypes.word(attribute), record.source()));
    }

    private Optional<Finding> lines(DocumentLine line, RuleContext context) {
        ForeignRecord document = line.document();
        return SourceOwnership.read(context.data()).owns(document.source(), TradeTypes.kindOf(document),
                SourceOwnership.LINES)
                        ? found(line, line.document().customer(), "amount", TradeTypes.label(document),
                                TradeTypes.word(SourceOwnership.LINES), document.source())
                        : Optional.empty();
    }
}
