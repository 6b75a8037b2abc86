package org.moduscrm.archive.ui.internal.documents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.record.Reference;

/** Takes files that are dropped onto a customer or pasted, and files them there. */
public final class FileTaker extends DropTargetAdapter {

    private final Control control;
    private final Function<Point, Reference> customerAt;
    private final java.util.function.Supplier<Archive> archive;

    private FileTaker(Control control, java.util.function.Supplier<Archive> archive,
            Function<Point, Reference> customerAt) {
        this.control = control;
        this.archive = archive;
        this.customerAt = customerAt;
    }

    /**
     * Lets files be dropped onto a control.
     *
     * @param archive gives null while none is open
     * @param customerAt the customer at a place of the control; null where there is none
     */
    public static FileTaker onto(Control control, java.util.function.Supplier<Archive> archive,
            Function<Point, Reference> customerAt) {
        FileTaker taker = new FileTaker(control, archive, customerAt);
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(taker);
        return taker;
    }

    /** Lets files be dropped onto everything within a composite that takes none yet; fields for text are left alone. */
    public static void ontoAll(Composite parent, java.util.function.Supplier<Archive> archive,
            Function<Point, Reference> customerAt) {
        if (parent.getData(DND.DROP_TARGET_KEY) == null) {
            onto(parent, archive, customerAt);
        }
        for (Control child : parent.getChildren()) {
            if (child instanceof Composite composite) {
                ontoAll(composite, archive, customerAt);
            } else if (!(child instanceof Text) && child.getData(DND.DROP_TARGET_KEY) == null) {
                onto(child, archive, customerAt);
            }
        }
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        offer(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        offer(event);
        event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        offer(event);
    }

    private void offer(DropTargetEvent event) {
        event.detail = customer(event) == null ? DND.DROP_NONE : DND.DROP_COPY;
    }

    private Reference customer(DropTargetEvent event) {
        return customerAt.apply(control.toControl(event.x, event.y));
    }

    @Override
    public void drop(DropTargetEvent event) {
        Reference customer = customer(event);
        if (customer == null || !(event.data instanceof String[] files) || !take(files, customer)) {
            event.detail = DND.DROP_NONE;
        }
    }

    /** Files what the clipboard holds. @return whether it holds files */
    public boolean paste(Reference customer) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            return clipboard.getContents(fileTransfer()) instanceof String[] files && take(files, customer);
        } finally {
            clipboard.dispose();
        }
    }

    private static Transfer fileTransfer() {
        return FileTransfer.getInstance();
    }

    /** Files them at the customer, in the background. @return whether there was anything to file */
    public boolean take(String[] files, Reference customer) {
        Archive open = archive.get();
        List<Path> paths = Arrays.stream(files).map(Path::of).toList();
        if (open == null || paths.isEmpty()) {
            return false;
        }
        FileAway.start(open, customer, paths, control);
        return true;
    }
}
