package org.moduscrm.ui.deal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.service.config.Configuration;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.archive.service.trade.Chance;
import org.moduscrm.ui.format.Formats;

/**
 * What the open opportunities count for.
 *
 * @param total how many opportunities there are, closed ones included
 * @param open how many are open
 * @param weighted their weighted amounts, summed by currency: amounts of different currencies are not added
 */
public record Forecast(int total, int open, Map<String, Money> weighted) {

    public static Forecast of(Configuration configuration, List<EditModel<Opportunity>> opportunities) {
        CodeList stages = DealColumns.stages(configuration);
        List<EditModel<Opportunity>> open = opportunities.stream()
                .filter(model -> model.get(OpportunityFields.OUTCOME) == null).toList();
        Map<String, Money> sums = new TreeMap<>();
        open.stream().map(model -> weighted(stages, model)).filter(Objects::nonNull)
                .forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return new Forecast(opportunities.size(), open.size(), sums);
    }

    static int percent(CodeList stages, EditModel<Opportunity> model) {
        return Chance.of(stages, model.get(OpportunityFields.STAGE), model.get(OpportunityFields.PROBABILITY),
                model.get(OpportunityFields.OUTCOME));
    }

    /** Null without an amount. */
    static Money weighted(CodeList stages, EditModel<Opportunity> model) {
        return Opportunity.weighted(model.get(OpportunityFields.AMOUNT), percent(stages, model));
    }

    /** One line, in the user's language. */
    public String words() {
        if (total == 0) {
            return Messages.none;
        }
        String sums = weighted.values().stream().map(Formats::money).collect(Collectors.joining(" + "));
        return sums.isEmpty() ? NLS.bind(Messages.open, open) : NLS.bind(Messages.openWeighted, open, sums);
    }
}
