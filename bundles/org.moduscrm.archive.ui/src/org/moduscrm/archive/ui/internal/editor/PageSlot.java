package org.moduscrm.archive.ui.internal.editor;

import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;
import org.moduscrm.ui.page.CustomerPages.Descriptor;

/** A page with its tab. */
final class PageSlot<D> {

    /** What a page read, for the page that read it. */
    record Read<D>(PageSlot<D> slot, D data) {

        void show(CustomerSheet sheet) {
            slot.page.show(sheet, data);
        }
    }

    private final Descriptor descriptor;
    private final CustomerPage<D> page;
    private final CTabItem item;

    private PageSlot(Descriptor descriptor, CustomerPage<D> page, CTabItem item) {
        this.descriptor = descriptor;
        this.page = page;
        this.item = item;
    }

    /** Creates the page and its tab. @throws CoreException when the page cannot be made */
    static PageSlot<?> create(Descriptor descriptor, CTabFolder folder, int index, CustomerPageContext context)
            throws CoreException {
        return create(descriptor, descriptor.create(), folder, index, context);
    }

    private static <D> PageSlot<D> create(Descriptor descriptor, CustomerPage<D> page, CTabFolder folder, int index,
            CustomerPageContext context) {
        Composite frame = new Composite(folder, SWT.NONE);
        frame.setLayout(new FillLayout());
        page.createControl(frame, context);
        CTabItem item = Ids.set(new CTabItem(folder, SWT.NONE, index), descriptor.id());
        item.setText(descriptor.label());
        item.setControl(frame);
        return new PageSlot<>(descriptor, page, item);
    }

    /** Reads what the page shows; off the UI thread. */
    Read<D> read(Archive archive, UUID customer) {
        return new Read<>(this, page.load(archive, customer));
    }

    Descriptor descriptor() {
        return descriptor;
    }

    CustomerPage<D> page() {
        return page;
    }

    CTabItem item() {
        return item;
    }

    void dispose() {
        page.dispose();
        item.getControl().dispose();
        item.dispose();
    }
}
