package org.moduscrm.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of a form: columns of sections that scroll together. Columns are at most 640 px wide. */
public final class FormBody {

    private static final int MAX_WIDTH = 640;
    private static final int MARGIN = 12;
    private static final int BETWEEN_COLUMNS = 32;

    private final ScrolledComposite scroller;
    private final Composite content;

    /** @param columns side by side, of equal width */
    public FormBody(Composite parent, int columns) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        content = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout(columns, true);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = BETWEEN_COLUMNS;
        content.setLayout(layout);
        scroller.setContent(content);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    /** A further column, for {@link #section}. */
    public Composite column() {
        Composite column = new Composite(content, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 16;
        column.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        column.setLayoutData(data);
        return column;
    }

    /** A section at the end of a column. */
    public FormSection section(Composite column, String title) {
        return new FormSection(column, title);
    }

    /** Must be called when controls were added or removed after the form was shown. */
    public void reflow() {
        content.layout(true, true);
        fit();
    }

    private void fit() {
        int columns = ((GridLayout) content.getLayout()).numColumns;
        int widest = columns * MAX_WIDTH + (columns - 1) * BETWEEN_COLUMNS + 2 * MARGIN;
        int width = Math.min(scroller.getClientArea().width, widest);
        ((GridLayout) content.getLayout()).marginRight = Math.max(0, scroller.getClientArea().width - widest);
        scroller.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT).x,
                content.computeSize(width, SWT.DEFAULT).y);
    }

    /** The scrolling control. */
    public Control control() {
        return scroller;
    }
}
