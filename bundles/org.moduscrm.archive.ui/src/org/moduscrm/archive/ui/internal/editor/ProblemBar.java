package org.moduscrm.archive.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.FieldMessage;

/** Lines above the pages that say what is wrong, or what has happened, with links to the fields concerned. */
final class ProblemBar {

    private static final int MOST = 4;

    private final Composite root;
    private final Consumer<FieldMessage> opener;

    ProblemBar(Composite parent, Consumer<FieldMessage> opener) {
        this.opener = opener;
        root = Ids.set(new Composite(parent, SWT.NONE), "customer.problems");
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 4;
        layout.verticalSpacing = 4;
        root.setLayout(layout);
        root.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        setShown(false);
    }

    void show(List<FieldMessage> messages) {
        clear();
        messages.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).limit(MOST).forEach(this::line);
        if (messages.size() > MOST) {
            icon(Severity.ADVICE);
            Label rest = new Label(root, SWT.NONE);
            rest.setText(NLS.bind(Messages.problems_more, messages.size() - MOST));
            rest.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
        setShown(!messages.isEmpty());
    }

    private void line(FieldMessage message) {
        icon(message.severity());
        Link link = new Link(root, SWT.NONE);
        link.setText("<a>" + message.text().replace("&", "&&") + "</a>");
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        link.addListener(SWT.Selection, event -> opener.accept(message));
    }

    /** Shows a note with one button. */
    void note(String text, String command, Runnable action) {
        clear();
        icon(Severity.ADVICE);
        Label label = new Label(root, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button button = Ids.set(new Button(root, SWT.PUSH), "customer.note.action");
        button.setText(command);
        button.addListener(SWT.Selection, event -> action.run());
        setShown(true);
    }

    void hide() {
        clear();
        setShown(false);
    }

    private void clear() {
        for (Control child : root.getChildren()) {
            child.dispose();
        }
    }

    private void icon(Severity severity) {
        Label icon = new Label(root, SWT.NONE);
        String image = switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case ADVICE -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
        icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
    }

    private void setShown(boolean shown) {
        root.setVisible(shown);
        ((GridData) root.getLayoutData()).exclude = !shown;
        root.getParent().layout(true, true);
    }
}
