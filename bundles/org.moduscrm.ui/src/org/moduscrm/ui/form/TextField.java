package org.moduscrm.ui.form;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.record.Attribute;

/** A field for text. */
public final class TextField<E extends ArchiveRecord> extends Field<E, String> {

    private static final int LINES = 4;

    private final Text text;
    private boolean refreshing;

    TextField(FieldGroup<E> group, Attribute<E, String> attribute, String label, boolean multiline) {
        super(group, attribute, label);
        text = new Text(group.parent(),
                SWT.BORDER | (multiline ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        GridData data = new GridData(SWT.FILL, multiline ? SWT.FILL : SWT.CENTER, true, false);
        data.widthHint = MIN_WIDTH;
        if (multiline) {
            data.heightHint = LINES * text.getLineHeight();
            text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> modified());
        install(text, text);
    }

    private void modified() {
        if (!refreshing) {
            put(text.getText());
        }
    }

    /** At most so many characters can be typed. */
    public TextField<E> limit(int characters) {
        text.setTextLimit(characters);
        return this;
    }

    /** A hint shown while the field is empty. */
    public TextField<E> hint(String message) {
        text.setMessage(message);
        return this;
    }

    @Override
    void applyReadOnly() {
        text.setEditable(!isReadOnly());
        text.setBackground(isReadOnly() ? text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND) : null);
    }

    @Override
    void refresh() {
        String shown = Objects.requireNonNullElse(value(), "");
        if (same(shown)) {
            return;
        }
        refreshing = true;
        try {
            text.setText(shown);
            if (text.isFocusControl()) {
                text.setSelection(shown.length());
            }
        } finally {
            refreshing = false;
        }
    }

    /** While typing, blanks are no value to the model but must stay in the field. */
    private boolean same(String shown) {
        return text.getText().equals(shown) || shown.isEmpty() && text.isFocusControl() && text.getText().isBlank();
    }
}
