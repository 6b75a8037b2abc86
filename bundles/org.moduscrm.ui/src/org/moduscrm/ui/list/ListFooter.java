package org.moduscrm.ui.list;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.moduscrm.ui.Icons;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.internal.Messages;

/** The line below a list: which rows of how many, how many are selected, and the buttons that turn the pages. */
final class ListFooter {

    /** What the buttons do. */
    interface Paging {

        void first();

        void previous();

        void next();

        void last();
    }

    private final Composite root;
    private final Label text;
    private final ToolBar buttons;
    private final ResourceManager images;
    private final ToolItem first;
    private final ToolItem previous;
    private final ToolItem next;
    private final ToolItem last;

    ListFooter(Composite parent, String id, int pageSize, Paging paging) {
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.marginHeight = 2;
        root.setLayout(layout);
        text = Ids.set(new Label(root, SWT.NONE), id + ".range");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        images = new LocalResourceManager(JFaceResources.getResources(), root);
        buttons = new ToolBar(root, SWT.FLAT);
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        String size = Formats.number(pageSize);
        first = item(id + ".first", "page-first", Messages.list_first, paging::first);
        previous = item(id + ".previous", "page-previous", NLS.bind(Messages.list_previous, size), paging::previous);
        next = item(id + ".next", "page-next", NLS.bind(Messages.list_next, size), paging::next);
        last = item(id + ".last", "page-last", Messages.list_last, paging::last);
    }

    private ToolItem item(String id, String icon, String tooltip, Runnable action) {
        ToolItem item = Ids.set(new ToolItem(buttons, SWT.PUSH), id);
        item.setImage(images.get(Icons.of(ListFooter.class, icon)));
        item.setToolTipText(tooltip);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /**
     * @param rows in the window
     * @param total {@link ListPosition#UNKNOWN} while it is being counted
     */
    void show(ListPosition position, int rows, long total, int selected) {
        String all = total == ListPosition.UNKNOWN ? "…" : Formats.number(total);
        String range = position.isKnown() && rows > 0
                ? NLS.bind(Messages.list_range, new Object[] { Formats.number(position.start() + 1),
                        Formats.number(position.start() + rows), all })
                : NLS.bind(Messages.list_some, Formats.number(rows), all);
        showText(selected > 1 ? range + "    " + NLS.bind(Messages.list_selected, Formats.number(selected)) : range);
    }

    void showText(String words) {
        text.setText(words);
        root.layout(true);
    }

    Composite control() {
        return root;
    }

    /** Nothing to say: no archive, or an error in the place of the rows. */
    void clear() {
        showText("");
        setPages(false, false);
    }

    /** The buttons are there only for lists of more than one page. */
    void setPages(boolean before, boolean after) {
        first.setEnabled(before);
        previous.setEnabled(before);
        next.setEnabled(after);
        last.setEnabled(after);
        boolean paged = before || after;
        if (buttons.getVisible() != paged) {
            buttons.setVisible(paged);
        }
    }
}
