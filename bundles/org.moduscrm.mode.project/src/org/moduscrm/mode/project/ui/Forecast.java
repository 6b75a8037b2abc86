package org.moduscrm.mode.project.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.service.OpportunityFields;
import org.moduscrm.ui.format.Formats;

/**
 * What the open opportunities count for.
 *
 * @param total how many opportunities there are, decided ones included
 * @param open how many are undecided
 * @param weighted their weighted amounts, summed by currency: amounts of different currencies are not added
 */
record Forecast(int total, int open, Map<String, Money> weighted) {

    static Forecast of(List<EditModel<ProjectOpportunity>> opportunities) {
        List<EditModel<ProjectOpportunity>> open = opportunities.stream()
                .filter(model -> model.get(OpportunityFields.STAGE).isOpen()).toList();
        Map<String, Money> sums = new TreeMap<>();
        open.stream().map(OpportunityColumns::weighted).filter(amount -> amount != null)
                .forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return new Forecast(opportunities.size(), open.size(), sums);
    }

    String words() {
        if (total == 0) {
            return Messages.none;
        }
        String sums = weighted.values().stream().map(Formats::money).collect(Collectors.joining(" + "));
        return sums.isEmpty() ? NLS.bind(Messages.open, open)
                : NLS.bind(Messages.openWeighted, open, sums);
    }
}
