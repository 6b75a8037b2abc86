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

    /** The first item stands for no value. */
    private void fill() {
        combo.removeAll();
        combo.add("");
        choices.forEach(choice -> combo.add(words.apply(choice)));
    }

    private void chosen() {
        int index = combo.getSelectionIndex();
        put(index <= 0 ? null : choices.get(index - 1));
        group().edits().seal();
    }

    @Override
    void applyReadOnly() {
        combo.setEnabled(false);
    }

    @Override
    void refresh() {
        V value = value();
        if (value == null) {
            combo.select(0);
            return;
        }
        if (!choices.contains(value)) {
            choices.add(value);
            combo.add(words.apply(value));
        }
        combo.select(choices.indexOf(value) + 1);
    }
}
