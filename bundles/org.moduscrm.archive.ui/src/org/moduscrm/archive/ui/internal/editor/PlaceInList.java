package org.moduscrm.archive.ui.internal.editor;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.moduscrm.archive.ui.customer.CustomerSequence;
import org.moduscrm.archive.ui.customer.CustomerSequence.Place;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;

/** Where the customer stands in the list, with a way to its neighbours; gone when it is not in the list. */
final class PlaceInList {

    private static final String NEXT = "org.moduscrm.archive.ui.nextRecord";
    private static final String PREVIOUS = "org.moduscrm.archive.ui.previousRecord";

    private final Composite root;
    private final Label place;

    PlaceInList(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        root.setLayout(layout);
        root.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        button("customer.header.previous", SWT.LEFT, Messages.header_previous, PREVIOUS);
        place = Ids.set(new Label(root, SWT.NONE), "customer.header.place");
        button("customer.header.nextRecord", SWT.RIGHT, Messages.header_nextRecord, NEXT);
        root.setVisible(false);
    }

    private void button(String id, int direction, String tooltip, String command) {
        Button button = Ids.set(new Button(root, SWT.ARROW | direction), id);
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, event -> execute(command));
    }

    private void execute(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.get().warn("Cannot go to the neighbour of a customer", e);
        }
    }

    void show(UUID customer) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        Optional<Place> found = page == null ? Optional.empty()
                : CustomerSequence.of(page).flatMap(list -> list.placeOf(customer)).filter(where -> where.index() > 0);
        root.setVisible(found.isPresent());
        ((GridData) root.getLayoutData()).exclude = found.isEmpty();
        found.ifPresent(where -> place.setText(NLS.bind(Messages.header_place, Formats.number(where.index()),
                where.total() < 0 ? "…" : Formats.number(where.total()))));
    }

    int width() {
        return root.getVisible() ? root.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0;
    }
}
