package org.moduscrm.ui.internal.form;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.graphics.Image;
import org.moduscrm.archive.spi.rule.Severity;

/** The marks beside fields. */
public final class FieldMarks {

    /** Room for a mark between label and field. */
    public static final int WIDTH = 12;

    private FieldMarks() {
    }

    public static Image image(Severity severity) {
        String id = switch (severity) {
            case ERROR -> FieldDecorationRegistry.DEC_ERROR;
            case WARNING -> FieldDecorationRegistry.DEC_WARNING;
            case ADVICE -> FieldDecorationRegistry.DEC_INFORMATION;
        };
        return FieldDecorationRegistry.getDefault().getFieldDecoration(id).getImage();
    }
}
