package org.moduscrm.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.record.Attribute;

/** A field for one of a few values, or none. */
public final class ChoiceField<E extends ArchiveRecord, V> extends Field<E, V> {

    private final Combo combo;
    private final Function<V, String> words;
    private final List<V> choices;
    private boolean mayBeNone = true;

    ChoiceField(FieldGroup<E> group, Attribute<E, V> attribute, String label, List<V> choices,
            Function<V, String> words) {
        super(group, attribute, label);
        this.words = words;
        this.choices = new ArrayList<>(choices);
        combo = new Combo(group.parent(), SWT.DROP_DOWN | SWT.READ_ONLY | SWT.BORDER);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, true, false);
        data.minimumWidth = MIN_WIDTH;
        combo.setLayoutData(data);
        fill();
        combo.addListener(SWT.Selection, event -> chosen());
        install(combo, combo);
    }

    /** Other values to choose from. */
    public void setChoices(List<V> values) {
        choices.clear();
        choices.addAll(values);
        fill();
        refresh();
    }

    /** There is always a value: choosing none is not offered. */
    public ChoiceField<E, V> withoutNone() {
        mayBeNone = false;
        fill();
        refresh();
        return this;
    }

    /** Where none may be chosen, the first item stands for it. */
    private void fill() {
        combo.removeAll();
        if (mayBeNone) {
            combo.add("");
        }
        choices.forEach(choice -> combo.add(words.apply(choice)));
    }

    private void chosen() {
        int index = combo.getSelectionIndex() - first();
        put(index < 0 ? null : choices.get(index));
        group().edits().seal();
    }

    private int first() {
        return mayBeNone ? 1 : 0;
    }

    @Override
    void applyReadOnly() {
        combo.setEnabled(!isReadOnly());
    }

    @Override
    void refresh() {
        V value = value();
        if (value == null) {
            if (mayBeNone) {
                combo.select(0);
            } else {
                combo.deselectAll();
            }
            return;
        }
        if (!choices.contains(value)) {
            choices.add(value);
            combo.add(words.apply(value));
        }
        combo.select(choices.indexOf(value) + first());
    }
}
