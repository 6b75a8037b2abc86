package org.moduscrm.archive.ui.internal.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

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
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.ui.internal.activity.ActivityDialog;
import org.moduscrm.archive.ui.internal.activity.DoneAndNextHandler;
import org.moduscrm.archive.ui.internal.documents.FileTaker;
import org.moduscrm.archive.ui.internal.timeline.FollowUpParser.Mode;
import org.moduscrm.archive.ui.internal.timeline.TimelinePresenter.Page;
import org.moduscrm.archive.ui.internal.timeline.TimelinePresenter.Request;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.list.ListTable;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;
import org.moduscrm.ui.state.StatePanel;
import org.moduscrm.ui.state.StatePanel.Action;

/** Everything that happened with a customer, newest on top, under what is planned; with a line to add to it. */
public final class TimelinePage implements CustomerPage<Page> {

    private final TimelineMemory memory = new TimelineMemory();
    private volatile Request newest;
    private TimelinePresenter presenter;
    private CustomerPageContext context;
    private CustomerSheet sheet;
    private FollowUpEntry entry;
    private TimelineFilterRow filter;
    private Composite stack;
    private StatePanel notice;
    private ListTable<TimelineLine> table;
    private TimelineOpener opener;
    private Label state;
    private Button older;
    private Button open;
    private Button done;
    private Button doneNext;

    @Override
    public void createControl(Composite parent, CustomerPageContext pageContext) {
        context = pageContext;
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        entry = new FollowUpEntry(body, "timeline.entry", context.archive(), Mode.LOG, this::save);
        entry.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        createBar(body);
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        notice = new StatePanel(stack, "timeline.state");
        createTable();
        createFooter(body);
        FileTaker.ontoAll(body, context::archive, point -> customer());
    }

    private void createBar(Composite body) {
        Composite row = row(body, 5);
        filter = new TimelineFilterRow(row, memory, this::choose, this::search, this::refresh);
        filter.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(row, "timeline.new", Messages.timeline_new, () -> {
            if (customer() != null) {
                ActivityDialog.create(table.control(), context.archive(), customer());
            }
        });
        open = button(row, "timeline.open", Messages.timeline_open, () -> opener.open(selected()));
        done = button(row, "timeline.done", Messages.timeline_done, this::markDone);
        doneNext = button(row, "timeline.doneNext", Messages.timeline_doneNext,
                () -> ActivityDialog.openDone(table.control(), context.archive(), plannedStep()));
    }

    private static Button button(Composite row, String id, String label, Runnable action) {
        Button button = Ids.set(new Button(row, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void createTable() {
        table = new ListTable<>(stack, "timeline", Messages.timeline_name,
                new TimelineColumns(context.archive(), kind -> presenter.kindLabel(kind)).all());
        opener = new TimelineOpener(context, table.control());
        table.control().addListener(SWT.Selection, event -> updateButtons());
        table.onOpen(line -> opener.open(line.entry()));
        table.control().setData(DoneAndNextHandler.SELECTED_STEP, (Supplier<UUID>) this::plannedStep);
    }

    private void createFooter(Composite body) {
        Composite row = row(body, 2);
        state = Ids.set(new Label(row, SWT.NONE), "timeline.count");
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        older = button(row, "timeline.older", Messages.timeline_older, this::readOlder);
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }

    private TimelinePresenter presenterOf(UUID customer) {
        TimelinePresenter made = new TimelinePresenter(customer);
        made.choose(memory.kinds());
        return made;
    }

    @Override
    public Page load(Archive archive, UUID customer) {
        Request request = newest;
        return TimelinePresenter.read(archive.timeline(), request == null ? presenterOf(customer).newest() : request);
    }

    @Override
    public void show(CustomerSheet newSheet, Page page) {
        if (presenter == null) {
            presenter = presenterOf(newSheet.id());
            presenter.choose(page.request().kinds());
        }
        sheet = newSheet;
        entry.control().setEnabled(!sheet.customer().isNew());
        if (presenter.show(page)) {
            refresh();
        }
    }

    private void refresh() {
        newest = presenter.newest();
        filter.showKinds(presenter.kinds());
        table.updateRows(TimelineLine.of(presenter.planned(), presenter.entries(), filter.isByMonth(),
                context.archive().zone()), TimelineLine::key);
        older.setEnabled(presenter.hasMore());
        showState();
        updateButtons();
    }

    private void showState() {
        int count = presenter.planned().size() + presenter.entries().size();
        state.setText(count == 0 ? "" : NLS.bind(presenter.hasMore() ? Messages.timeline_latest : Messages.timeline_count,
                Formats.number(count)));
        state.getParent().layout();
        if (!presenter.isRead()) {
            notice.show(Messages.timeline_loading, List.of());
        } else if (presenter.isFiltered()) {
            notice.show(Messages.timeline_filteredOut,
                    List.of(new Action("timeline.clear", Messages.timeline_clear, filter::clear)));
        } else {
            notice.show(Messages.timeline_nothing, List.of());
        }
        top(count == 0 ? notice.control() : table.control());
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private void choose(Set<String> kinds) {
        presenter.choose(kinds);
        refresh();
        read(presenter.newest());
    }

    private void search(String text) {
        presenter.search(text);
        newest = presenter.newest();
        read(presenter.newest());
    }

    private void readOlder() {
        older.setEnabled(false);
        read(presenter.older());
    }

    private void read(Request request) {
        ArchiveJob.of(Messages.job_timeline, context.archive(),
                (archive, monitor) -> TimelinePresenter.read(archive.timeline(), request)).done(stack, page -> {
                    if (presenter.show(page)) {
                        refresh();
                    }
                }).failed(status -> failed(status, request)).start();
    }

    private void failed(IStatus status, Request request) {
        notice.showError(status, () -> read(request));
        top(notice.control());
    }

    private Reference customer() {
        return sheet == null || sheet.customer().isNew() ? null : new Reference(sheet.id(),
                Objects.requireNonNullElse(sheet.customer().get(CustomerFields.NAME), ""));
    }

    private void save(FollowUp followUp) {
        LogFollowUp.save(context.archive(), customer(), followUp, table.control(), entry::saved, entry::failed);
    }

    /** Null while nothing or a heading is selected. */
    private TimelineEntry selected() {
        return table.selected().stream().findFirst().map(TimelineLine::entry).orElse(null);
    }

    private List<UUID> plannedSteps() {
        return table.selected().stream().map(TimelineLine::entry)
                .filter(found -> found != null && TimelineColumns.isPlanned(found)).map(TimelineEntry::recordId).toList();
    }

    private UUID plannedStep() {
        return plannedSteps().stream().findFirst().orElse(null);
    }

    private void updateButtons() {
        open.setEnabled(selected() != null);
        done.setEnabled(plannedStep() != null);
        doneNext.setEnabled(plannedStep() != null);
    }

    private void markDone() {
        List<UUID> planned = plannedSteps();
        ArchiveJob.<Void>of(Messages.timeline_done, context.archive(), (archive, monitor) -> {
            FollowUps followUps = new FollowUps(archive);
            planned.forEach(id -> followUps.close(id, ActivityStatus.DONE, Instant.now()));
            return null;
        }).done(table.control(), result -> entry.setFocus()).start();
    }

    @Override
    public void setFocus() {
        entry.setFocus();
    }
}
