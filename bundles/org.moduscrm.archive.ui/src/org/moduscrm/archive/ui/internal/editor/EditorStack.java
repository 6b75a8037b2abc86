package org.moduscrm.archive.ui.internal.editor;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.moduscrm.ui.state.StatePanel;

/** What stands under the editor's header: the pages, or why there are none to be seen. */
final class EditorStack {

    private final StackLayout layout = new StackLayout();
    private final Composite root;
    private final StatePanel notice;

    /** @param parent has a grid layout */
    EditorStack(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(layout);
        root.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        notice = new StatePanel(root, "customer.state");
    }

    /** The parent of the pages. */
    Composite control() {
        return root;
    }

    void loading() {
        notice.show(Messages.editor_loading, List.of());
        show(notice.control());
    }

    void failed(IStatus status, Runnable retry) {
        notice.showError(status, retry);
        show(notice.control());
    }

    void show(Control control) {
        layout.topControl = control;
        root.layout();
    }

    boolean shows(Control control) {
        return layout.topControl == control;
    }
}
