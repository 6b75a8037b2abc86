package org.moduscrm.ui.form;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.record.Attribute;

/** A field for a figure, or none: typed in any usual form, shown in one. */
public final class ValueField<E extends ArchiveRecord, V> extends Field<E, V> {

    private static final int WIDTH = 140;

    private final Text text;
    private final Function<V, String> words;
    private final Function<String, Optional<V>> reading;
    private final String problem;
    private boolean refreshing;

    /**
     * @param words shows a value
     * @param reading understands what was typed; empty when it cannot
     * @param problem what to say then, with a placeholder for what was typed
     */
    ValueField(FieldGroup<E> group, Attribute<E, V> attribute, String label, Function<V, String> words,
            Function<String, Optional<V>> reading, String problem) {
        super(group, attribute, label);
        this.words = words;
        this.reading = reading;
        this.problem = problem;
        text = new Text(group.parent(), SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> modified());
        text.addListener(SWT.FocusOut, event -> tidy());
        install(text, text);
    }

    /** A hint shown while the field is empty. */
    public ValueField<E, V> hint(String message) {
        text.setMessage(message);
        return this;
    }

    private void modified() {
        if (refreshing) {
            return;
        }
        if (text.getText().isBlank()) {
            setInputProblem(null);
            put(null);
            return;
        }
        Optional<V> value = reading.apply(text.getText());
        setInputProblem(value.isPresent() ? null : NLS.bind(problem, text.getText()));
        value.ifPresent(this::put);
    }

    /** Leaving the field shows the value as it was understood. */
    private void tidy() {
        if (!hasInputProblem()) {
            show(words(value()));
        }
    }

    private String words(V value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    void applyReadOnly() {
        text.setEditable(!isReadOnly());
        text.setBackground(isReadOnly() ? text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND) : null);
    }

    @Override
    void refresh() {
        boolean typing = text.isFocusControl() && !hasInputProblem()
                && Objects.equals(text.getText().isBlank() ? null : reading.apply(text.getText()).orElse(null), value());
        if (!typing) {
            setInputProblem(null);
            show(words(value()));
        }
    }

    private void show(String shown) {
        if (!text.getText().equals(shown)) {
            refreshing = true;
            try {
                text.setText(shown);
            } finally {
                refreshing = false;
            }
        }
    }
}
