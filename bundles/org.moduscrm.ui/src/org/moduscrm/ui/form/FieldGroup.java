package org.moduscrm.ui.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.Configuration;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.format.NumberInput;
import org.moduscrm.ui.internal.Messages;

/**
 * Fields of one record. Bind it to a model, and later to another; the fields follow the model whoever changes it.
 *
 * @param <E> the kind of record
 */
public final class FieldGroup<E extends ArchiveRecord> {

    private final Composite parent;
    private final EditContext edits;
    private final String id;
    private final List<Field<E, ?>> fields = new ArrayList<>();
    private final Consumer<Attribute<E, ?>> follower = this::modelChanged;
    private EditModel<E> model;

    /**
     * @param parent has a grid of two columns, as a {@link FormSection} gives it
     * @param id the controls are named {@code id.attribute}
     */
    public FieldGroup(Composite parent, EditContext edits, String id) {
        this.parent = parent;
        this.edits = edits;
        this.id = id;
        parent.addDisposeListener(event -> bind(null));
    }

    /** One line of text. */
    public TextField<E> text(Attribute<E, String> attribute, String label) {
        return add(new TextField<>(this, attribute, label, false));
    }

    /** Several lines of text. */
    public TextField<E> multiline(Attribute<E, String> attribute, String label) {
        return add(new TextField<>(this, attribute, label, true));
    }

    /** One of a few values, or none. */
    public <V> ChoiceField<E, V> choice(Attribute<E, V> attribute, String label, List<V> choices,
            Function<V, String> words) {
        return add(new ChoiceField<>(this, attribute, label, choices, words));
    }

    /** A day, or none. */
    public DateField<E> date(Attribute<E, LocalDate> attribute, String label) {
        return add(new DateField<>(this, attribute, label));
    }

    /** An amount, or none. @param currency gives the ISO code of an amount that is typed without one */
    public ValueField<E, Money> money(Attribute<E, Money> attribute, String label, Supplier<String> currency) {
        return add(new ValueField<>(this, attribute, label, Formats::money,
                typed -> NumberInput.money(typed, currency.get()), Messages.form_badMoney));
    }

    /** A whole number, or none. */
    public ValueField<E, Integer> number(Attribute<E, Integer> attribute, String label) {
        return add(new ValueField<>(this, attribute, label, value -> Formats.number(value), NumberInput::whole,
                Messages.form_badNumber));
    }

    /** A number with decimals, or none. */
    public ValueField<E, BigDecimal> decimal(Attribute<E, BigDecimal> attribute, String label) {
        return add(new ValueField<>(this, attribute, label, Formats::decimal, NumberInput::decimal,
                Messages.form_badNumber));
    }

    /**
     * One of the codes of the list that the attribute names, or none.
     *
     * @param configuration gives the present configuration
     */
    public CodeField<E> code(Attribute<E, String> attribute, String label, Supplier<Configuration> configuration) {
        return add(new CodeField<>(this, attribute, label, () -> configuration.get().codeList(attribute.codeList())));
    }

    private <F extends Field<E, ?>> F add(F field) {
        fields.add(field);
        return field;
    }

    /** Shows a model in place of the one before. @param newModel null for none */
    public void bind(EditModel<E> newModel) {
        if (model != null) {
            model.removeListener(follower);
        }
        model = newModel;
        if (model != null) {
            model.addListener(follower);
            fields.forEach(Field::refresh);
        }
    }

    /** Saving changes models off the UI thread; whoever saved shows them anew. */
    private void modelChanged(Attribute<E, ?> attribute) {
        if (Display.getCurrent() == null) {
            return;
        }
        fields.stream().filter(field -> attribute == null || field.attribute() == attribute).forEach(Field::refresh);
    }

    /**
     * Keeps some fields of the present record from being changed, and lets the others be.
     *
     * @param attributes names
     * @param reason in the user's language, for their tooltips
     */
    public void lock(Set<String> attributes, String reason) {
        fields.forEach(field -> field.lock(attributes.contains(field.attribute().name()) ? reason : null));
    }

    /** Shows the messages that concern this record's fields and takes away those shown before. */
    public void showMessages(List<FieldMessage> messages) {
        for (Field<E, ?> field : fields) {
            field.setMessages(messages.stream().filter(message -> concerns(field, message)).toList());
        }
    }

    private boolean concerns(Field<E, ?> field, FieldMessage message) {
        return model != null && model.id().equals(message.record())
                && field.attribute().name().equals(message.attribute());
    }

    /** The field of an attribute. */
    public Optional<Field<E, ?>> field(String attribute) {
        return fields.stream().filter(field -> field.attribute().name().equals(attribute)).findFirst();
    }

    public List<Field<E, ?>> fields() {
        return List.copyOf(fields);
    }

    /** Null while nothing is bound. */
    public EditModel<E> model() {
        return model;
    }

    Composite parent() {
        return parent;
    }

    EditContext edits() {
        return edits;
    }

    String id() {
        return id;
    }
}
