package org.moduscrm.archive.ui.internal.documents;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.document.DocumentRow;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListTable;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;
import org.moduscrm.ui.state.StatePanel;
import org.moduscrm.ui.state.StatePanel.Action;

/** Files of a customer and of what happened with it. */
public final class DocumentsPage implements CustomerPage<DocumentsPage.Data> {

    /** Both lists, so that the button says what the recycle bin holds. */
    record Data(List<DocumentRow> active, List<DocumentRow> removed) {
    }

    private CustomerPageContext context;
    private CustomerSheet sheet;
    private Data data = new Data(List.of(), List.of());
    private boolean binShown;
    private Composite stack;
    private StatePanel empty;
    private ListTable<DocumentRow> table;
    private FileTaker taker;
    private DocumentActions actions;
    private DocumentButtons buttons;
    private Label count;
    private Button bin;

    @Override
    public void createControl(Composite parent, CustomerPageContext pageContext) {
        context = pageContext;
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        Composite bar = new Composite(body, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = new StatePanel(stack, "documents.state");
        table = new ListTable<>(stack, "documents", Messages.page_name,
                DocumentColumns.documents(context.archive()::configuration, context.archive().zone()));
        taker = FileTaker.onto(table.control(), context::archive, point -> customer());
        actions = new DocumentActions(context.archive(), table, this::customer);
        buttons = new DocumentButtons(bar, table, actions);
        table.onOpen(actions::open);
        table.control().addListener(SWT.Selection, event -> update());
        table.control().addListener(SWT.KeyDown, this::key);
        createFooter(body);
        FileTaker.ontoAll(body, context::archive, point -> customer());
    }

    private void createFooter(Composite body) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = Ids.set(new Label(row, SWT.NONE), "documents.count");
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bin = Ids.set(new Button(row, SWT.TOGGLE), "documents.bin");
        bin.addListener(SWT.Selection, event -> {
            binShown = bin.getSelection();
            refresh();
        });
    }

    private void key(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (event.keyCode == SWT.DEL && plain) {
            actions.changeState(binShown ? DocumentState.ACTIVE : DocumentState.REMOVED);
        } else if (event.keyCode == SWT.F2 && plain) {
            actions.properties();
        } else if (event.keyCode == 'v' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && customer() != null) {
            taker.paste(customer());
        }
    }

    /** Null for a customer that is not stored yet: files need something to belong to. */
    private Reference customer() {
        return sheet == null || sheet.customer().isNew() ? null : new Reference(sheet.id(),
                Objects.requireNonNullElse(sheet.customer().get(CustomerFields.NAME), ""));
    }

    @Override
    public Data load(Archive archive, UUID customer) {
        return new Data(archive.documents().of(customer, DocumentState.ACTIVE),
                archive.documents().of(customer, DocumentState.REMOVED));
    }

    @Override
    public void show(CustomerSheet newSheet, Data newData) {
        sheet = newSheet;
        data = newData;
        refresh();
    }

    private void refresh() {
        if (data.removed().isEmpty()) {
            binShown = false;
        }
        List<DocumentRow> rows = binShown ? data.removed() : data.active();
        table.updateRows(rows, DocumentRow::id);
        bin.setSelection(binShown);
        bin.setText(NLS.bind(Messages.page_bin, Formats.number(data.removed().size())));
        bin.setEnabled(!data.removed().isEmpty());
        long bytes = rows.stream().mapToLong(row -> row.newest().size()).sum();
        count.setText(rows.isEmpty() ? "" : NLS.bind(Messages.page_count, Formats.number(rows.size()),
                DocumentColumns.size(bytes)));
        count.getParent().layout();
        showState(rows);
        update();
    }

    private void showState(List<DocumentRow> rows) {
        if (customer() == null) {
            empty.show(Messages.page_notStored, List.of());
        } else {
            empty.show(Messages.page_empty, List.of(new Action("documents.first", Messages.page_first, actions::add)));
        }
        ((StackLayout) stack.getLayout()).topControl = rows.isEmpty() ? empty.control() : table.control();
        stack.layout();
        FileTaker.ontoAll(empty.control(), context::archive, point -> customer());
    }

    private void update() {
        buttons.update(customer() != null, binShown);
    }

    @Override
    public boolean reveal(UUID record, String attribute) {
        boolean shown = table.rows().stream()
                .anyMatch(row -> row.id().equals(record) || row.newest().id().equals(record));
        if (shown) {
            table.select(row -> row.id().equals(record) || row.newest().id().equals(record));
            table.control().setFocus();
            update();
        }
        return shown;
    }

    @Override
    public void setFocus() {
        if (table.rows().isEmpty()) {
            buttons.setFocus();
        } else {
            table.control().setFocus();
        }
    }
}
