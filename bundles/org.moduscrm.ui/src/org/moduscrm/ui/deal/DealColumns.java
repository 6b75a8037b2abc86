package org.moduscrm.ui.deal;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.service.config.Configuration;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;

/** What a table of opportunities shows. */
public final class DealColumns {

    private DealColumns() {
    }

    /** @param model gives the opportunity of a row */
    public static <R> List<ListColumn<R>> of(Function<R, EditModel<Opportunity>> model,
            Supplier<Configuration> configuration) {
        Supplier<CodeList> stages = () -> stages(configuration.get());
        return List.of(
                ListColumn.<R>of("title", Messages.title, 140, row -> model.apply(row).get(OpportunityFields.TITLE))
                        .alwaysShown(),
                ListColumn.of("stage", Messages.stage, 84, row -> stage(stages.get(), model.apply(row))),
                ListColumn.<R>of("amount", Messages.amount, 128,
                        row -> Formats.money(model.apply(row).get(OpportunityFields.AMOUNT))).alignedRight(),
                ListColumn.<R>of("probability", Messages.probability, 80,
                        row -> NLS.bind(Messages.percent, Formats.number(Forecast.percent(stages.get(), model.apply(row)))))
                        .alignedRight().withTooltip(Messages.probabilityTip),
                ListColumn.<R>of("weighted", Messages.weighted, 116,
                        row -> Formats.money(Forecast.weighted(stages.get(), model.apply(row)))).alignedRight()
                        .withTooltip(Messages.weightedTip),
                ListColumn.of("expected", Messages.expectedOn, 92, row -> Formats.date(day(model.apply(row)))));
    }

    static CodeList stages(Configuration configuration) {
        return configuration.codeList(OpportunityFields.STAGE.codeList());
    }

    /** An opportunity that is closed shows its result in place of its stage. */
    private static String stage(CodeList stages, EditModel<Opportunity> model) {
        Outcome outcome = model.get(OpportunityFields.OUTCOME);
        String stage = model.get(OpportunityFields.STAGE);
        return outcome != null ? outcome(outcome) : stage == null ? "" : stages.label(stage);
    }

    private static java.time.LocalDate day(EditModel<Opportunity> model) {
        java.time.LocalDate closed = model.get(OpportunityFields.CLOSED_ON);
        return closed == null ? model.get(OpportunityFields.EXPECTED_ON) : closed;
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case WON -> Messages.won;
            case LOST -> Messages.lost;
            case ABANDONED -> Messages.abandoned;
        };
    }
}
