package org.moduscrm.ui.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerQuery.Page;
import org.moduscrm.archive.service.ListWindow;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.internal.Messages;
import org.moduscrm.ui.state.StatePanel;
import org.moduscrm.ui.state.StatePanel.Action;

/**
 * A list of a view: a filter field, a table that holds one window of the result, and a line that says which part of how
 * many rows it is. Everything is loaded in the background. Used on the UI thread.
 */
public final class ListPane<T> {

    /** A pause in typing of this length starts the filter. */
    private static final int DEBOUNCE_MS = 150;

    private final ListSpec<T> spec;
    private final Composite root;
    private final Text filter;
    private final Composite stack;
    private final ListTable<T> table;
    private final StatePanel state;
    private final ListFooter footer;
    private final ListLoader<T> loader;
    private final Runnable filterNow = this::applyFilter;
    private Archive archive;
    private ListRequest request;
    private ListWindow<T> window = new ListWindow<>(List.of(), null, null);
    private ListPosition position = ListPosition.START;
    private long total = ListPosition.UNKNOWN;
    private boolean loading;

    public ListPane(Composite parent, ListSpec<T> spec) {
        this.spec = spec;
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        root.setLayout(layout);
        filter = createFilter();
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new ListTable<>(stack, spec.id(), spec.name(), spec.columns());
        state = new StatePanel(stack, spec.id());
        Turning turning = new Turning();
        footer = new ListFooter(root, spec.id(), spec.pageSize(), turning);
        footer.control().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        new ListKeys(table.control(), turning);
        loader = new ListLoader<>(root, spec.source());
        table.onSort((sort, up) -> start(request.sortedBy(sort, up), ListPosition.START));
        table.control().addListener(SWT.Selection, event -> showRange());
        request = new ListRequest("", table.rememberedSort(spec.sort()), table.rememberedAscending(), new Page.First(),
                spec.pageSize());
        showTable();
        footer.clear();
    }

    private Text createFilter() {
        Text text = Ids.set(new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), spec.id() + ".filter");
        text.setMessage(spec.filterHint());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 4;
        data.verticalIndent = 4;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(DEBOUNCE_MS, filterNow));
        text.addListener(SWT.DefaultSelection, event -> applyFilter());
        text.addListener(SWT.KeyDown, this::filterKey);
        return text;
    }

    private void filterKey(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.PAGE_DOWN -> focusTable();
            case SWT.ESC -> clearFilterOrLeave();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void clearFilterOrLeave() {
        if (filter.getText().isEmpty()) {
            focusTable();
        } else {
            clearFilter();
        }
    }

    private void focusTable() {
        if (table.control().getItemCount() > 0) {
            if (table.control().getSelectionCount() == 0) {
                table.control().setSelection(0);
                table.control().notifyListeners(SWT.Selection, new Event());
            }
            table.control().setFocus();
        }
    }

    /** Shows all rows again. */
    public void clearFilter() {
        filter.setText("");
        applyFilter();
    }

    /** Filters by a text as if it was typed. */
    public void setFilter(String text) {
        filter.setText(text);
        applyFilter();
    }

    private void applyFilter() {
        root.getDisplay().timerExec(-1, filterNow);
        String text = filter.getText().strip();
        if (!filter.isDisposed() && !text.equals(request.text())) {
            total = ListPosition.UNKNOWN;
            start(request.withText(text), ListPosition.START);
            count();
        }
    }

    /** @param opened whose rows to show; null for none, with a message and what to do about it */
    public void setArchive(Archive opened, String whyNone, List<Action> actions) {
        loader.cancel();
        archive = opened;
        loading = false;
        if (opened == null) {
            show(new ListWindow<>(List.of(), null, null), ListPosition.START);
            footer.clear();
            showState(whyNone, actions);
        } else {
            total = ListPosition.UNKNOWN;
            showTable();
            start(request.withPage(new Page.First()), ListPosition.START);
            count();
        }
    }

    /** Loads the window and the total anew; selection and place stay. */
    public void refresh() {
        if (archive != null) {
            loader.load(archive, request, this::update, this::failed, () -> {
            });
            count();
        }
    }

    private void start(ListRequest next, ListPosition nextPosition) {
        request = next;
        table.showSort(next.sort(), next.ascending());
        if (archive != null) {
            loading = true;
            loader.load(archive, next, loaded -> show(loaded, nextPosition), this::failed, this::showBusy);
        }
    }

    private void count() {
        loader.count(archive, request.text(), counted -> {
            total = counted;
            locateLast();
            showRange();
        });
    }

    /** The last page knows its place once the total is known. */
    private void locateLast() {
        if (request.page() instanceof Page.Last && total != ListPosition.UNKNOWN) {
            position = new ListPosition(Math.max(0, total - window.rows().size()));
        }
    }

    private void show(ListWindow<T> loaded, ListPosition at) {
        position = at;
        take(loaded);
        table.setRows(loaded.rows());
        boolean fromEnd = request.page() instanceof Page.Before || request.page() instanceof Page.Last;
        if (!loaded.rows().isEmpty()) {
            int select = fromEnd ? loaded.rows().size() - 1 : 0;
            if (table.control().isFocusControl()) {
                table.control().setSelection(select);
                table.control().notifyListeners(SWT.Selection, new Event());
            } else if (fromEnd) {
                table.control().setTopIndex(select);
            }
        }
        showRange();
    }

    private void update(ListWindow<T> loaded) {
        take(loaded);
        table.updateRows(loaded.rows(), spec.key());
        showRange();
    }

    private void take(ListWindow<T> loaded) {
        loading = false;
        window = loaded;
        locateLast();
        footer.setPages(loaded.before() != null, loaded.after() != null);
        if (!loaded.rows().isEmpty() || archive == null) {
            showTable();
        } else if (request.text().isEmpty()) {
            showState(spec.nothingYet(), spec.firstSteps());
        } else {
            showFilteredOut();
        }
    }

    private void showFilteredOut() {
        showState(NLS.bind(Messages.list_filteredOut, request.text()),
                List.of(new Action(spec.id() + ".clear", Messages.list_clear, this::clearFilter)));
    }

    private void showState(String text, List<Action> actions) {
        state.show(text, actions);
        top(state.control());
    }

    private void failed(IStatus status) {
        loading = false;
        footer.clear();
        state.showError(status, this::retry);
        top(state.control());
    }

    private void retry() {
        showTable();
        start(request, position);
        count();
    }

    /** The heads stay while rows are awaited. */
    private void showBusy() {
        showTable();
        footer.showText(Messages.list_loading);
    }

    private void showTable() {
        top(table.control());
    }

    private void top(Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    private void showRange() {
        if (archive != null && !loading) {
            footer.show(position, window.rows().size(), total, table.control().getSelectionCount());
        }
    }

    /** The row that stands so many rows after (or, negative, before) the one with a key; empty beyond this window. */
    public Optional<T> neighbour(Object key, int offset) {
        int index = table.indexOf(row -> spec.key().apply(row).equals(key));
        int wanted = index + offset;
        return index < 0 || wanted < 0 || wanted >= table.rows().size() ? Optional.empty()
                : Optional.of(table.rows().get(wanted));
    }

    /** Selects the row with a key if it is in this window. */
    public void select(Object key) {
        if (table.select(row -> Objects.equals(spec.key().apply(row), key))) {
            table.control().notifyListeners(SWT.Selection, new Event());
        }
    }

    /** Whether the row with a key is in this window. */
    public boolean contains(Object key) {
        return table.indexOf(row -> spec.key().apply(row).equals(key)) >= 0;
    }

    /** Index from 0 of a row in the whole list; -1 if it is not in this window or its place is unknown. */
    public long indexOf(Object key) {
        int index = table.indexOf(row -> spec.key().apply(row).equals(key));
        return index < 0 || !position.isKnown() ? -1 : position.start() + index;
    }

    /** Rows in all; -1 while they are being counted. */
    public long total() {
        return total;
    }

    public ListTable<T> table() {
        return table;
    }

    public Text filter() {
        return filter;
    }

    /** @param opener takes the row to open */
    public void onOpen(Consumer<T> opener) {
        table.onOpen(opener);
    }

    public void setFocus() {
        if (table.control().getItemCount() > 0 && table.control().isVisible()) {
            focusTable();
        } else {
            filter.setFocus();
        }
    }

    public Control control() {
        return root;
    }

    /** Turns the pages, for buttons and keys. */
    private final class Turning implements ListKeys.Target {

        @Override
        public void first() {
            start(request.withPage(new Page.First()), ListPosition.START);
        }

        @Override
        public void previous() {
            start(request.withPage(new Page.Before(window.before())), position.moved(-spec.pageSize()));
        }

        @Override
        public void next() {
            start(request.withPage(new Page.After(window.after())), position.moved(window.rows().size()));
        }

        @Override
        public void last() {
            start(request.withPage(new Page.Last()), ListPosition.SOMEWHERE);
        }

        @Override
        public boolean hasBefore() {
            return window.before() != null;
        }

        @Override
        public boolean hasAfter() {
            return window.after() != null;
        }

        @Override
        public void jump(String prefix) {
            start(request.withPage(new Page.From(prefix)), ListPosition.SOMEWHERE);
        }

        @Override
        public void toFilter() {
            filter.setFocus();
            filter.selectAll();
        }
    }
}
