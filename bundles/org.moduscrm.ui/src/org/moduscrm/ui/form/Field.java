package org.moduscrm.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.internal.Messages;
import org.moduscrm.ui.internal.form.FieldMarks;

/**
 * A field of a form: a label, a control, and a mark beside it when there is something to say. Bound to one attribute of
 * the model of its group.
 */
public abstract sealed class Field<E extends ArchiveRecord, V> permits TextField, ChoiceField, CodeField, DateField,
        ValueField {

    /** Fields are not wider than this at 96 dpi; longer lines are hard to read. */
    public static final int MAX_WIDTH = 440;

    private static final String FIELD = Field.class.getName();

    static final int MIN_WIDTH = 120;

    private final FieldGroup<E> group;
    private final Attribute<E, V> attribute;
    private final String label;
    private final Label labelControl;
    private boolean required;
    private boolean readOnly;
    private String lockedBy;
    private String tooltip;
    private String inputProblem;
    private List<FieldMessage> messages = List.of();
    private ControlDecoration decoration;
    private Control control;

    Field(FieldGroup<E> group, Attribute<E, V> attribute, String label) {
        this.group = group;
        this.attribute = attribute;
        this.label = label;
        labelControl = new Label(group.parent(), SWT.NONE);
        labelControl.setText(label);
        labelControl.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    /** Called once by the constructor of the kind of field, with its control laid out in the group's parent. */
    final void install(Control fieldControl, Control focusControl) {
        control = focusControl;
        GridData data = fieldControl.getLayoutData() instanceof GridData own ? own
                : new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = FieldMarks.WIDTH;
        fieldControl.setLayoutData(data);
        decoration = new ControlDecoration(fieldControl, SWT.LEFT | SWT.TOP, group.parent());
        decoration.setMarginWidth(2);
        decoration.hide();
        focusControl.setData(FIELD, this);
        offerHistory(labelControl);
        Ids.set(focusControl, group.id() + "." + attribute.name());
        focusControl.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = accessibleName();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = description();
            }
        });
        focusControl.addListener(SWT.FocusOut, event -> group.edits().seal());
    }

    private void offerHistory(Control place) {
        Consumer<Field<?, ?>> history = group.edits().fieldHistory();
        if (history != null) {
            Menu menu = new Menu(place);
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Messages.form_history);
            item.addListener(SWT.Selection, event -> history.accept(this));
            place.setMenu(menu);
        }
    }

    /** The field that a control belongs to; empty for any other control. */
    public static Optional<Field<?, ?>> of(Control control) {
        return control == null ? Optional.empty() : Optional.ofNullable((Field<?, ?>) control.getData(FIELD));
    }

    /** The model that is bound; null for none. */
    public final EditModel<E> model() {
        return group.model();
    }

    private String accessibleName() {
        return required ? label + ", " + Messages.form_required : label;
    }

    /** Marks the field as one that must be filled in. */
    public final Field<E, V> required() {
        required = true;
        labelControl.setText(label + " *");
        labelControl.setToolTipText(Messages.form_required);
        return this;
    }

    /** Shows the value without letting it be changed. */
    public final Field<E, V> readOnly() {
        readOnly = true;
        applyReadOnly();
        return this;
    }

    /**
     * Shows the value of the present record without letting it be changed, and says why; or lets it be changed again.
     *
     * @param reason in the user's language; null for none
     */
    public final Field<E, V> lock(String reason) {
        lockedBy = reason;
        control.setToolTipText(reason == null ? tooltip : reason);
        applyReadOnly();
        return this;
    }

    /** @param text explanation of the label, such as a definition */
    public final Field<E, V> tooltip(String text) {
        tooltip = text;
        labelControl.setToolTipText(text);
        control.setToolTipText(text);
        return this;
    }

    public final Attribute<E, V> attribute() {
        return attribute;
    }

    public final String label() {
        return label;
    }

    /** The control that takes the focus. */
    public final Control control() {
        return control;
    }

    public final boolean isReadOnly() {
        return readOnly || lockedBy != null;
    }

    /** Whether what stands in the field cannot be understood; it has not reached the model then. */
    public final boolean hasInputProblem() {
        return inputProblem != null;
    }

    public final void setFocus() {
        control.setFocus();
    }

    final void put(V value) {
        EditModel<E> model = group.model();
        if (model != null && !isReadOnly()) {
            group.edits().set(model, attribute, value, label);
        }
    }

    final V value() {
        return group.model() == null ? null : group.model().get(attribute);
    }

    final FieldGroup<E> group() {
        return group;
    }

    final Composite parent() {
        return group.parent();
    }

    /** @param problem null when the input is understood */
    final void setInputProblem(String problem) {
        if (!Objects.equals(inputProblem, problem)) {
            inputProblem = problem;
            mark();
        }
    }

    final void setMessages(List<FieldMessage> own) {
        messages = own;
        mark();
    }

    private void mark() {
        String text = description();
        if (text == null) {
            decoration.hide();
            return;
        }
        decoration.setImage(FieldMarks.image(severity()));
        decoration.setDescriptionText(text);
        decoration.show();
    }

    private Severity severity() {
        return inputProblem != null ? Severity.ERROR
                : messages.stream().map(FieldMessage::severity).min(Severity::compareTo).orElse(Severity.ADVICE);
    }

    /** What is said beside the field; null for nothing. */
    public final String description() {
        if (inputProblem != null) {
            return inputProblem;
        }
        return messages.isEmpty() ? null : String.join("\n", messages.stream().map(FieldMessage::text).toList());
    }

    /** Follows {@link #isReadOnly}. */
    abstract void applyReadOnly();

    /** Shows the model's value, unless the control stands for the same value already. */
    abstract void refresh();
}
