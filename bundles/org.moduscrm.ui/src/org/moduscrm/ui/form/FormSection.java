package org.moduscrm.ui.form;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A headed part of a form. Its body has a grid of two columns: labels and fields. */
public final class FormSection {

    private final Composite root;
    private final Composite head;
    private final Composite body;

    FormSection(Composite parent, String title) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(plain(1, 8));
        root.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        head = new Composite(root, SWT.NONE);
        head.setLayout(plain(2, 8));
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Label heading = new Label(head, SWT.NONE);
        heading.setText(title);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        heading.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        body = new Composite(root, SWT.NONE);
        body.setLayout(plain(2, 8));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private static GridLayout plain(int columns, int spacing) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = spacing;
        layout.verticalSpacing = spacing;
        return layout;
    }

    /** Where the fields go: a grid of two columns. */
    public Composite body() {
        return body;
    }

    /** Place for the section's buttons, right of the heading: one control, usually a tool bar. */
    public Composite head() {
        return head;
    }

    public Composite control() {
        return root;
    }
}
