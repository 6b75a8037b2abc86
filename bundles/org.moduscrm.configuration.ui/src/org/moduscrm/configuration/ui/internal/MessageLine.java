package org.moduscrm.configuration.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.FieldMessage;

/** A line above the page that says why something was not done; a click leads to the field. */
final class MessageLine {

    private final Composite root;
    private final Label icon;
    private final Link text;
    private FieldMessage shown;

    MessageLine(Composite parent, Consumer<FieldMessage> opener) {
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        root.setLayout(layout);
        root.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        icon = new Label(root, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        text = Ids.set(new Link(root, SWT.WRAP), "configuration.message");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Selection, event -> {
            if (shown != null) {
                opener.accept(shown);
            }
        });
        setShown(false);
    }

    void show(List<FieldMessage> messages) {
        shown = messages.isEmpty() ? null : messages.getFirst();
        put(ISharedImages.IMG_OBJS_ERROR_TSK,
                shown == null ? "" : "<a>" + shown.text().replace("&", "&&") + "</a>");
    }

    /** Says something that is no error. */
    void tell(String words) {
        shown = null;
        put(ISharedImages.IMG_OBJS_INFO_TSK, words.replace("&", "&&"));
    }

    void clear() {
        shown = null;
        setShown(false);
    }

    private void put(String image, String words) {
        icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
        text.setText(words);
        setShown(!words.isEmpty());
    }

    private void setShown(boolean visible) {
        root.setVisible(visible);
        ((GridData) root.getLayoutData()).exclude = !visible;
        root.getParent().layout(true, true);
    }
}
