package org.moduscrm.ui.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.Configuration;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.archive.service.trade.Chance;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.detail.RecordForm;
import org.moduscrm.ui.form.ChoiceField;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.form.ValueField;

/** The fields of one opportunity. Used on the UI thread. */
public final class DealForm {

    private static final int TITLE_LIMIT = 200;

    private final RecordForm<Opportunity> form;
    private final EditContext edits;
    private final Supplier<Configuration> configuration;
    private final ValueField<Opportunity, Integer> probability;
    private final ChoiceField<Opportunity, Reference> owner;
    private String currency;

    /** @param id the controls are named {@code id.attribute} */
    public DealForm(FormSection section, EditContext edits, String id, Supplier<Configuration> configuration) {
        this.edits = edits;
        this.configuration = configuration;
        form = new RecordForm<>(section.body(), edits, id);
        FieldGroup<Opportunity> fields = form.fields();
        fields.text(OpportunityFields.TITLE, Messages.title).limit(TITLE_LIMIT).required();
        fields.code(OpportunityFields.STAGE, Messages.stage, configuration);
        fields.money(OpportunityFields.AMOUNT, Messages.amount, () -> currency);
        probability = fields.number(OpportunityFields.PROBABILITY, Messages.probabilityPercent);
        probability.tooltip(Messages.probabilityTip);
        fields.text(OpportunityFields.PROBABILITY_REASON, Messages.probabilityReason).limit(500);
        fields.date(OpportunityFields.EXPECTED_ON, Messages.expectedOn);
        owner = fields.choice(OpportunityFields.OWNER, Messages.owner, List.of(), Reference::label);
        fields.text(OpportunityFields.COMPETITOR, Messages.competitor).limit(TITLE_LIMIT);
        fields.choice(OpportunityFields.OUTCOME, Messages.outcome, List.of(Outcome.values()), DealColumns::outcome);
        fields.code(OpportunityFields.OUTCOME_REASON, Messages.outcomeReason, configuration);
        fields.date(OpportunityFields.CLOSED_ON, Messages.closedOn);
        fields.multiline(OpportunityFields.REMARK, Messages.remark);
        form.bind(null);
    }

    public RecordForm<Opportunity> form() {
        return form;
    }

    /** @param newCurrency ISO code of amounts that are typed without one */
    public void setChoices(List<Reference> owners, String newCurrency) {
        owner.setChoices(owners);
        currency = newCurrency;
    }

    /** @param model null when not exactly one opportunity is selected */
    public void bind(EditModel<Opportunity> model) {
        form.bind(model);
        refresh();
    }

    /** The hint follows the stage. */
    public void refresh() {
        EditModel<Opportunity> model = form.fields().model();
        if (model != null) {
            int usual = Chance.usual(DealColumns.stages(configuration.get()), model.get(OpportunityFields.STAGE));
            probability.hint(NLS.bind(Messages.usual, usual));
        }
    }

    /** A new opportunity of a customer, in the first stage that is offered. */
    public static EditModel<Opportunity> create(Configuration configuration, Reference customer) {
        EditModel<Opportunity> model = EditModel.create(OpportunityFields.TYPE);
        model.set(OpportunityFields.CUSTOMER, customer);
        DealColumns.stages(configuration).choices().stream().findFirst()
                .ifPresent(stage -> model.set(OpportunityFields.STAGE, stage.code()));
        return model;
    }

    /** Closes the shown opportunity today, as one step of undo, and asks for the reason. */
    public void close(Archive archive, Outcome outcome) {
        EditModel<Opportunity> model = form.fields().model();
        if (model == null) {
            return;
        }
        Outcome before = model.get(OpportunityFields.OUTCOME);
        LocalDate closed = model.get(OpportunityFields.CLOSED_ON);
        edits.perform(NLS.bind(Messages.closing, DealColumns.outcome(outcome)),
                () -> set(model, outcome, archive.today()), () -> set(model, before, closed));
        form.reveal(OpportunityFields.OUTCOME_REASON.name());
    }

    private static void set(EditModel<Opportunity> model, Outcome outcome, LocalDate day) {
        model.set(OpportunityFields.OUTCOME, outcome);
        model.set(OpportunityFields.CLOSED_ON, day);
    }
}
