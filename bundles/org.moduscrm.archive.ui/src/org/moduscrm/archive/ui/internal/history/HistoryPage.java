package org.moduscrm.archive.ui.internal.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.service.history.Snapshot;
import org.moduscrm.archive.ui.internal.history.HistoryPresenter.Page;
import org.moduscrm.archive.ui.internal.history.HistoryPresenter.Request;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.DayEntry;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;
import org.moduscrm.ui.state.StatePanel;

/**
 * Who changed what of a customer, of what belongs to it and of its people, when and by which route; latest first. Or, when
 * a day is chosen, the customer as it stood then.
 */
public final class HistoryPage implements CustomerPage<Page> {

    private volatile Request newest;
    private HistoryPresenter presenter;
    private CustomerPageContext context;
    private CustomerSheet sheet;
    private EntryWords words;
    private DayEntry asOf;
    private Composite stack;
    private Composite list;
    private HistoryFilters filters;
    private ListTable<Entry> table;
    private Label note;
    private Button older;
    private Button restore;
    private AsOfPanel past;
    private StatePanel notice;
    private int generation;

    @Override
    public void createControl(Composite parent, CustomerPageContext pageContext) {
        context = pageContext;
        words = new EntryWords(context.archive());
        Composite body = composite(parent, 1);
        GridLayout layout = (GridLayout) body.getLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        createAsOf(body);
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createList(stack);
        past = new AsOfPanel(stack, words, this::backToNow);
        notice = new StatePanel(stack, "history.state");
        top(list);
    }

    private static Composite composite(Composite parent, int columns) {
        Composite composite = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 8;
        composite.setLayout(layout);
        composite.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return composite;
    }

    private void createAsOf(Composite body) {
        Composite row = composite(body, 3);
        new Label(row, SWT.NONE).setText(Messages.asOf_label);
        asOf = new DayEntry(row, "history.asOf", Messages.asOf_hint, this::chooseMoment);
        Label hint = new Label(row, SWT.NONE);
        hint.setText(Messages.asOf_explanation);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void createList(Composite parent) {
        list = composite(parent, 1);
        filters = new HistoryFilters(list, words, zone(), this::choose);
        filters.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new ListTable<>(list, "history", Messages.list_name, List.of(
                ListColumn.of("when", Messages.column_when, 124, entry -> Formats.dateTime(entry.at(), zone())),
                ListColumn.of("who", Messages.column_who, 84, Entry::author),
                ListColumn.of("record", Messages.column_record, 96, entry -> words.kind(entry.recordKind())),
                ListColumn.of("field", Messages.column_field, 120, words::what),
                ListColumn.of("before", Messages.column_before, 150, words::before),
                ListColumn.of("after", Messages.column_after, 150, words::after),
                ListColumn.of("route", Messages.column_route, 96, words::route)));
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.control().addListener(SWT.Selection, event -> updateRestore());
        Composite foot = composite(list, 3);
        note = Ids.set(new Label(foot, SWT.NONE), "history.note");
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        older = Ids.set(new Button(foot, SWT.PUSH), "history.older");
        older.setText(Messages.list_older);
        older.addListener(SWT.Selection, event -> read(presenter.older()));
        restore = Ids.set(new Button(foot, SWT.PUSH), "history.restore");
        restore.setText(Messages.restore_open);
        restore.addListener(SWT.Selection, event -> takeBack());
    }

    private ZoneId zone() {
        return context.archive().zone();
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    @Override
    public Page load(Archive archive, UUID customer) {
        Request request = newest;
        return HistoryPresenter.read(archive.history(), request == null ? new HistoryPresenter(customer).newest() : request);
    }

    @Override
    public void show(CustomerSheet newSheet, Page page) {
        if (presenter == null) {
            presenter = new HistoryPresenter(newSheet.id());
        }
        sheet = newSheet;
        shown(page);
        if (asOf.day().isPresent()) {
            readPast();
        }
    }

    private void shown(Page page) {
        if (presenter.show(page)) {
            newest = presenter.newest();
            filters.show(presenter.choices());
            refresh();
        }
    }

    private void refresh() {
        table.updateRows(presenter.entries(),
                entry -> List.of(entry.changeSet(), entry.recordId(), entry.action(), String.valueOf(entry.attribute())));
        older.setEnabled(presenter.hasMore());
        note.setText(noteText());
        note.getParent().layout();
        updateRestore();
    }

    private String noteText() {
        int count = presenter.entries().size();
        if (!presenter.isRead()) {
            return Messages.list_loading;
        }
        if (count == 0) {
            return presenter.query().isFiltered() ? Messages.list_filteredOut : Messages.list_nothing;
        }
        return NLS.bind(presenter.hasMore() ? Messages.list_latest : Messages.list_count, Formats.number(count));
    }

    private void choose(HistoryFilters chosen) {
        presenter.choose(chosen.query(sheet.id()));
        refresh();
        read(presenter.newest());
    }

    private void read(Request request) {
        older.setEnabled(false);
        ArchiveJob.of(Messages.job_read, context.archive(),
                (archive, monitor) -> HistoryPresenter.read(archive.history(), request))
                .done(table.control(), this::shown).failed(this::showFailure).start();
    }

    private void showFailure(IStatus status) {
        notice.showError(status, () -> {
            backToNow();
            read(presenter.newest());
        });
        top(notice.control());
    }

    private void updateRestore() {
        restore.setEnabled(table.selected().size() == 1 && Restoring.isPossible(table.selected().getFirst()));
    }

    private void takeBack() {
        Entry entry = table.selected().getFirst();
        long seen = presenter.entries().stream().filter(other -> other.recordId().equals(entry.recordId()))
                .mapToLong(Entry::version).max().orElse(entry.version());
        new Restoring(context, words).restore(table.control(), sheet, entry, seen, context::reload);
    }

    private void chooseMoment() {
        if (asOf.day().isPresent()) {
            readPast();
        } else {
            backToNow();
        }
    }

    /** A day means its end, a minute its end. */
    private Instant moment() {
        LocalDate day = asOf.day().orElseThrow();
        LocalTime time = asOf.time().orElse(null);
        return (time == null ? day.plusDays(1).atStartOfDay() : day.atTime(time).plusMinutes(1)).atZone(zone()).toInstant()
                .minusNanos(1_000);
    }

    private void readPast() {
        int mine = ++generation;
        Instant at = moment();
        String said = asOf.control().getText();
        UUID customer = sheet.id();
        ArchiveJob.of(Messages.job_read, context.archive(), (archive, monitor) -> archive.history().asOf(customer, at))
                .busy(() -> {
                    notice.show(Messages.list_loading, List.of());
                    top(notice.control());
                }).done(table.control(), snapshot -> showPast(mine, snapshot, said)).failed(this::showFailure).start();
    }

    private void showPast(int mine, Snapshot snapshot, String said) {
        if (mine == generation) {
            past.show(snapshot, said);
            top(past.control());
            past.setFocus();
        }
    }

    private void backToNow() {
        generation++;
        asOf.set(null);
        top(list);
        table.control().setFocus();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
