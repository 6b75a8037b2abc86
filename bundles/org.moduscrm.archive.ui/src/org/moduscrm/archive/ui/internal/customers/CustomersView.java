package org.moduscrm.archive.ui.internal.customers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.customer.CustomerEditors;
import org.moduscrm.archive.service.Server;
import org.moduscrm.archive.ui.customer.CustomerInput;
import org.moduscrm.archive.ui.customer.CustomerSequence;
import org.moduscrm.archive.ui.internal.documents.FileTaker;
import org.moduscrm.ui.list.ListHandlers;
import org.moduscrm.ui.list.ListPane;
import org.moduscrm.ui.list.ListSelection;
import org.moduscrm.ui.list.ListSpec;
import org.moduscrm.ui.session.ArchiveSession;
import org.moduscrm.ui.session.SessionBinding;
import org.moduscrm.ui.state.StatePanel.Action;

/** The list of customers. */
public final class CustomersView extends ViewPart implements CustomerSequence, SessionBinding.Client {

    /** Kinds of record that a line of the list is made of. */
    private static final Set<String> SHOWN_KINDS = Set.of("customer", "activity", "address", "contact-point", "user");

    private final ArchiveSession session;
    private ListPane<CustomerLine> list;

    public CustomersView(ArchiveSession session) {
        this.session = session;
    }

    @Override
    public void createPartControl(Composite parent) {
        list = new ListPane<>(parent, new ListSpec<>("customers", Messages.customers, CustomerColumns.all(),
                new CustomerSource(), CustomerLine::id, CustomerSort.NAME.name(), CustomerQuery.MAX_SIZE,
                Messages.filter_hint, Messages.nothingYet, firstSteps()));
        list.onOpen(line -> CustomerEditors.open(getSite().getPage(), line.id(), line.row().name()));
        ListSelection<CustomerLine> selection = new ListSelection<>(list.table(), CustomerLine::input);
        getSite().setSelectionProvider(selection);
        FileTaker.onto(list.table().control(), () -> session.current().orElse(null), this::customerAt);
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        list.table().control().setMenu(menu.createContextMenu(list.table().control()));
        getSite().registerContextMenu(menu, selection);
        ListHandlers.activate(getSite(), list);
        ListHandlers.put(getSite().getService(IHandlerService.class), "org.moduscrm.archive.ui.copyHeaders",
                () -> list.table().copy(true));
        SessionBinding.bind(list.control(), session, this);
    }

    private List<Action> firstSteps() {
        return List.of(
                new Action("customers.import", Messages.nothingYet_import,
                        () -> run("org.moduscrm.archive.ui.import")),
                new Action("customers.new", Messages.nothingYet_new,
                        () -> CustomerEditors.create(getSite().getPage())));
    }

    private Reference customerAt(Point point) {
        TableItem item = list.table().control().getItem(point);
        int index = item == null ? -1 : list.table().control().indexOf(item);
        return index < 0 || index >= list.table().rows().size() ? null
                : new Reference(list.table().rows().get(index).id(), list.table().rows().get(index).row().name());
    }

    private void run(String command) {
        Commands.execute(getSite(), command);
    }

    @Override
    public void sessionChanged(ArchiveSession.Status status) {
        switch (status.state()) {
            case OPEN -> list.setArchive(status.archive(), null, List.of());
            case OPENING -> list.setArchive(null, NLS.bind(Messages.opening, status.folder().getFileName()), List.of());
            case FAILED -> list.setArchive(null, status.message(),
                    List.of(new Action("customers.retry", Messages.retry, () -> session.open(status.folder()))));
            case NONE -> list.setArchive(null, Messages.noArchive, List.of());
        }
    }

    @Override
    public void archiveChanged(SessionBinding.Changes changes) {
        if (changes.kinds().stream().anyMatch(SHOWN_KINDS::contains)) {
            list.refresh();
        }
    }

    @Override
    public void serverChanged(Server.State state) {
        if (state == Server.State.PRESENT) {
            list.refresh();
        }
    }

    @Override
    public Optional<Place> placeOf(UUID customer) {
        return list.contains(customer) ? Optional.of(new Place(list.indexOf(customer) + 1, list.total()))
                : Optional.empty();
    }

    @Override
    public Optional<CustomerInput> neighbour(UUID customer, int offset) {
        return list.neighbour(customer, offset).map(CustomerLine::input);
    }

    @Override
    public void reveal(UUID customer) {
        list.select(customer);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == CustomerSequence.class ? adapter.cast(this) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }
}
