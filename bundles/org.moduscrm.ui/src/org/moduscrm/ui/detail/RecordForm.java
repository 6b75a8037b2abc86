package org.moduscrm.ui.detail;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.Field;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;

/** The fields of the record that is selected in a table; disabled while none is. Used on the UI thread. */
public final class RecordForm<E extends ArchiveRecord> {

    private final Composite body;
    private final FieldGroup<E> fields;
    /** Kept, so that they appear with the record that they concern. */
    private List<FieldMessage> messages = List.of();

    /**
     * @param body has a grid of two columns, and nothing but the fields
     * @param id the controls are named {@code id.attribute}
     */
    public RecordForm(Composite body, EditContext edits, String id) {
        this.body = body;
        fields = new FieldGroup<>(body, edits, id);
    }

    /** To add fields to. */
    public FieldGroup<E> fields() {
        return fields;
    }

    /** @param model null when not exactly one record is selected */
    public void bind(EditModel<E> model) {
        bind(model, Set.of(), null);
    }

    /**
     * @param model null when not exactly one record is selected
     * @param locked names of attributes that must not be changed here
     * @param reason why, in the user's language
     */
    public void bind(EditModel<E> model, Set<String> locked, String reason) {
        if (fields.model() != model) {
            fields.bind(model);
        }
        for (Control control : body.getChildren()) {
            control.setEnabled(model != null);
        }
        if (model != null) {
            fields.lock(locked, reason);
        }
        fields.showMessages(messages);
    }

    /** What cannot be understood as it is typed. */
    public List<FieldMessage> inputProblems() {
        return fields.model() == null ? List.of() : fields.fields().stream().filter(Field::hasInputProblem)
                .map(field -> new FieldMessage(fields.model().id(), field.attribute().name(), Severity.ERROR,
                        field.description())).toList();
    }

    public void showMessages(List<FieldMessage> newMessages) {
        messages = newMessages;
        fields.showMessages(messages);
    }

    /** Puts the focus on the field of an attribute, or on the first one. @return whether there is such a field */
    public boolean reveal(String attribute) {
        var field = attribute == null ? fields.fields().stream().findFirst() : fields.field(attribute);
        field.ifPresent(Field::setFocus);
        return field.isPresent();
    }
}
