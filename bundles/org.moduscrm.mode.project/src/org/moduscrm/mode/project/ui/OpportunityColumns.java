package org.moduscrm.mode.project.ui;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.service.OpportunityFields;
import org.moduscrm.mode.project.service.StageNames;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;

/** What the table of opportunities shows. */
final class OpportunityColumns {

    private OpportunityColumns() {
    }

    static List<ListColumn<EditModel<ProjectOpportunity>>> all() {
        return List.of(
                ListColumn.<EditModel<ProjectOpportunity>>of("title", Messages.title, 150,
                        model -> model.get(OpportunityFields.TITLE)).alwaysShown(),
                ListColumn.of("stage", Messages.stage, 84, model -> StageNames.of(model.get(OpportunityFields.STAGE))),
                ListColumn.<EditModel<ProjectOpportunity>>of("amount", Messages.amount, 112,
                        model -> Formats.money(model.get(OpportunityFields.AMOUNT))).alignedRight(),
                ListColumn.<EditModel<ProjectOpportunity>>of("probability", Messages.probability, 80,
                        OpportunityColumns::chance).alignedRight().withTooltip(Messages.probabilityTip),
                ListColumn.<EditModel<ProjectOpportunity>>of("weighted", Messages.weighted, 112,
                        model -> Formats.money(weighted(model))).alignedRight().withTooltip(Messages.weightedTip),
                ListColumn.of("expected", Messages.expectedOn, 92,
                        model -> Formats.date(model.get(OpportunityFields.EXPECTED_ON))),
                ListColumn.<EditModel<ProjectOpportunity>>of("buyer", Messages.economicBuyer, 120,
                        OpportunityColumns::buyer).hidden());
    }

    /** Null without an amount. */
    static Money weighted(EditModel<ProjectOpportunity> model) {
        return ProjectOpportunity.weighted(model.get(OpportunityFields.AMOUNT), percent(model));
    }

    private static int percent(EditModel<ProjectOpportunity> model) {
        return ProjectOpportunity.chance(model.get(OpportunityFields.STAGE), model.get(OpportunityFields.PROBABILITY));
    }

    private static String chance(EditModel<ProjectOpportunity> model) {
        return NLS.bind(Messages.percent, Formats.number(percent(model)));
    }

    private static String buyer(EditModel<ProjectOpportunity> model) {
        Reference buyer = model.get(OpportunityFields.ECONOMIC_BUYER);
        return buyer == null ? "" : buyer.label();
    }
}
