package org.moduscrm.archive.ui.internal.editor;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;
import org.moduscrm.ui.page.CustomerPages.Descriptor;
import org.moduscrm.ui.state.StatePanel;

/** A page with its tab. The page is built when it is first needed: most users look at two or three of them. */
final class PageSlot<D> {

    /** How far a page is. */
    enum State {
        /** Only its tab is there. */
        UNBUILT,
        /** Its controls are there, what they show is being read. */
        READING,
        /** It shows a customer. */
        SHOWN,
        /** Its tab says why nothing could be read. */
        FAILED
    }

    /** What a page read, for the page that read it. */
    record Read<D>(PageSlot<D> slot, D data) {

        void show(CustomerSheet sheet) {
            slot.show(sheet, data);
        }
    }

    private final Descriptor descriptor;
    private final CustomerPage<D> page;
    private final CTabItem item;
    private final Composite frame;
    private final StackLayout stack = new StackLayout();
    private State state = State.UNBUILT;
    private Composite body;
    private StatePanel notice;

    private PageSlot(Descriptor descriptor, CustomerPage<D> page, CTabFolder folder, int index) {
        this.descriptor = descriptor;
        this.page = page;
        frame = new Composite(folder, SWT.NONE);
        frame.setLayout(stack);
        item = Ids.set(new CTabItem(folder, SWT.NONE, index), descriptor.id());
        item.setText(descriptor.label());
        item.setControl(frame);
    }

    /** Creates the tab. @throws CoreException when there can be no such page */
    static PageSlot<?> create(Descriptor descriptor, CTabFolder folder, int index) throws CoreException {
        return new PageSlot<>(descriptor, descriptor.create(), folder, index);
    }

    /** @param needed run each time when the user comes to the page */
    void onVisible(Runnable needed) {
        frame.addListener(SWT.Show, event -> needed.run());
    }

    /** Builds the controls; a second call does nothing. */
    void build(CustomerPageContext context) {
        if (isBuilt()) {
            return;
        }
        body = new Composite(frame, SWT.NONE);
        body.setLayout(new FillLayout());
        page.createControl(body, context);
        state = State.READING;
    }

    /** Reads what the page shows; off the UI thread. */
    Read<D> read(Archive archive, UUID customer) {
        return new Read<>(this, page.load(archive, customer));
    }

    private void show(CustomerSheet sheet, D data) {
        page.show(sheet, data);
        state = State.SHOWN;
        top(body);
    }

    /** It takes long. */
    void showReading() {
        if (state != State.SHOWN) {
            notice().show(Messages.editor_loading, List.of());
            top(notice().control());
        }
    }

    void showFailure(IStatus status, Runnable retry) {
        state = State.FAILED;
        notice().showError(status, retry);
        top(notice().control());
    }

    private StatePanel notice() {
        if (notice == null) {
            notice = new StatePanel(frame, descriptor.id() + ".state");
        }
        return notice;
    }

    private void top(Control control) {
        stack.topControl = control;
        frame.layout();
    }

    boolean isBuilt() {
        return state != State.UNBUILT;
    }

    boolean isShown() {
        return state == State.SHOWN;
    }

    /** May answer later what it cannot answer now. */
    boolean isYetToCome() {
        return state == State.UNBUILT || state == State.READING;
    }

    boolean isDirty() {
        return isShown() && page.isDirty();
    }

    Descriptor descriptor() {
        return descriptor;
    }

    /** To be asked only while {@link #isShown}, or while it was. */
    CustomerPage<D> page() {
        return page;
    }

    CTabItem item() {
        return item;
    }

    Composite frame() {
        return frame;
    }

    /** Frees what the page holds; its controls go with the editor. */
    void release() {
        if (isBuilt()) {
            page.dispose();
        }
    }

    void dispose() {
        release();
        frame.dispose();
        item.dispose();
    }
}
