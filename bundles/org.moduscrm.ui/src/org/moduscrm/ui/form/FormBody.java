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
    private static final int BETWEEN_SECTIONS = 16;

    private final ScrolledComposite scroller;
    private final Composite content;
    private final int columns;

    /** @param columns side by side where there is room, of equal width */
    public FormBody(Composite parent, int columns) {
        this.columns = columns;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        content = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout(columns, true);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = BETWEEN_COLUMNS;
        layout.verticalSpacing = BETWEEN_SECTIONS;
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
        layout.verticalSpacing = BETWEEN_SECTIONS;
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

    /** Where the columns do not fit side by side, they stand one below the other. */
    private void fit() {
        GridLayout layout = (GridLayout) content.getLayout();
        int room = scroller.getClientArea().width;
        layout.marginRight = 0;
        layout.numColumns = columns;
        if (columns > 1 && content.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > room) {
            layout.numColumns = 1;
        }
        int widest = layout.numColumns * MAX_WIDTH + (layout.numColumns - 1) * BETWEEN_COLUMNS + 2 * MARGIN;
        layout.marginRight = Math.max(0, room - widest);
        content.layout();
        scroller.setMinSize(content.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - layout.marginRight, content.computeSize(room, SWT.DEFAULT).y);
    }

    /** The scrolling control. */
    public Control control() {
        return scroller;
    }
}
