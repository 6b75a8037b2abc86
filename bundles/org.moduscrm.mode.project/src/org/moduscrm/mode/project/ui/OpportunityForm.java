package org.moduscrm.mode.project.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.model.Stage;
import org.moduscrm.mode.project.service.Opportunities;
import org.moduscrm.mode.project.service.OpportunityFields;
import org.moduscrm.mode.project.service.StageNames;
import org.moduscrm.ui.form.ChoiceField;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.Field;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.form.TextField;
import org.moduscrm.ui.form.ValueField;

/** The fields of one opportunity. */
final class OpportunityForm {

    private static final int TITLE_LIMIT = 200;

    private final Composite body;
    private final FieldGroup<ProjectOpportunity> fields;
    private final TextField<ProjectOpportunity> title;
    private final ValueField<ProjectOpportunity, Integer> probability;
    private final ChoiceField<ProjectOpportunity, Reference> buyer;
    private String currency;
    /** Kept, so that they appear with the opportunity that they concern. */
    private List<FieldMessage> messages = List.of();

    OpportunityForm(FormSection section, EditContext edits) {
        body = section.body();
        fields = new FieldGroup<>(body, edits, "project.opportunity");
        title = fields.text(OpportunityFields.TITLE, Messages.title).limit(TITLE_LIMIT);
        title.required();
        fields.choice(OpportunityFields.STAGE, Messages.stage, List.of(Stage.values()), StageNames::of).withoutNone();
        fields.money(OpportunityFields.AMOUNT, Messages.amount, () -> currency);
        probability = fields.number(OpportunityFields.PROBABILITY, Messages.probabilityPercent);
        probability.tooltip(Messages.probabilityTip);
        fields.date(OpportunityFields.EXPECTED_ON, Messages.expectedOn);
        buyer = fields.choice(OpportunityFields.ECONOMIC_BUYER, Messages.economicBuyer, List.of(), Reference::label);
        buyer.tooltip(Messages.economicBuyerTip);
        fields.date(OpportunityFields.ECONOMIC_BUYER_MET_ON, Messages.metOn);
        fields.multiline(OpportunityFields.REMARK, Messages.remark);
        bind(null);
    }

    void setChoices(Opportunities.Page page) {
        currency = page.currency();
        buyer.setChoices(page.people());
    }

    /** @param model null when not exactly one opportunity is selected */
    void bind(EditModel<ProjectOpportunity> model) {
        if (fields.model() != model) {
            fields.bind(model);
        }
        for (Control control : body.getChildren()) {
            control.setEnabled(model != null);
        }
        fields.showMessages(messages);
        refresh();
    }

    /** The hint follows the stage. */
    void refresh() {
        if (fields.model() != null) {
            Stage stage = fields.model().get(OpportunityFields.STAGE);
            probability.hint(NLS.bind(Messages.usual, Objects.toString(stage.usualProbability())));
        }
    }

    List<FieldMessage> inputProblems() {
        return fields.fields().stream().filter(Field::hasInputProblem).map(field -> new FieldMessage(
                fields.model().id(), field.attribute().name(), Severity.ERROR, field.description())).toList();
    }

    void showMessages(List<FieldMessage> newMessages) {
        messages = newMessages;
        fields.showMessages(messages);
    }

    /** @param attribute null for the opportunity as a whole */
    void reveal(String attribute) {
        fields.field(attribute == null ? OpportunityFields.TITLE.name() : attribute).ifPresent(Field::setFocus);
    }

    void setFocus() {
        title.setFocus();
    }
}
