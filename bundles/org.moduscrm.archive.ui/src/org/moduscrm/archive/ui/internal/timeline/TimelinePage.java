package org.moduscrm.archive.ui.internal.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.Timeline.Kind;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.ui.internal.editor.FieldWords;
import org.moduscrm.archive.ui.internal.timeline.FollowUpParser.Mode;
import org.moduscrm.archive.ui.internal.timeline.TimelinePresenter.Page;
import org.moduscrm.archive.ui.internal.timeline.TimelinePresenter.Request;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Due;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;

/** Everything that happened with a customer or is planned, newest on top, with a line to add to it. */
public final class TimelinePage implements CustomerPage<Page> {

    private volatile Request newest;
    private TimelinePresenter presenter;
    private CustomerPageContext context;
    private CustomerSheet sheet;
    private FollowUpEntry entry;
    private Combo kinds;
    private ListTable<TimelineEntry> table;
    private Label state;
    private Button older;
    private Button done;

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
        createFilter(body);
        createTable(body);
        createFooter(body);
    }

    private void createFilter(Composite body) {
        Composite row = row(body, 3);
        Label label = new Label(row, SWT.NONE);
        label.setText(Messages.timeline_show);
        kinds = Ids.set(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), "timeline.kinds");
        kinds.addListener(SWT.Selection, event -> choose());
        done = Ids.set(new Button(row, SWT.PUSH), "timeline.done");
        done.setText(Messages.timeline_done);
        done.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        done.addListener(SWT.Selection, event -> markDone());
    }

    private void createTable(Composite body) {
        ZoneId zone = context.archive().zone();
        table = new ListTable<>(body, "timeline", Messages.timeline_name, List.of(
                ListColumn.<TimelineEntry>of("when", Messages.timeline_when, 128, row -> when(row, zone)).alwaysShown(),
                ListColumn.<TimelineEntry>of("state", Messages.timeline_state, 108, this::stateText)
                        .withImage(this::stateImage),
                ListColumn.of("kind", Messages.timeline_kind, 84, row -> presenter.kindLabel(row.kind())),
                ListColumn.of("what", Messages.timeline_what, 300, TimelinePage::what),
                ListColumn.of("who", Messages.timeline_who, 84, TimelineEntry::who),
                ListColumn.<TimelineEntry>of("amount", Messages.timeline_amount, 130, row -> Formats.money(row.amount()))
                        .alignedRight()));
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.control().addListener(SWT.Selection, event -> updateDone());
    }

    private void createFooter(Composite body) {
        Composite row = row(body, 2);
        state = Ids.set(new Label(row, SWT.NONE), "timeline.count");
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        older = Ids.set(new Button(row, SWT.PUSH), "timeline.older");
        older.setText(Messages.timeline_older);
        older.addListener(SWT.Selection, event -> readOlder());
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

    private static String when(TimelineEntry row, ZoneId zone) {
        return row.wholeDay() ? Formats.date(row.at(), zone) : Formats.dateTime(row.at(), zone);
    }

    private static String what(TimelineEntry row) {
        return row.detail() == null || row.detail().isBlank() ? row.title()
                : NLS.bind(Messages.timeline_titleAndDetail, row.title(), row.detail().strip().replaceAll("\\s+", " "));
    }

    private static ActivityStatus status(TimelineEntry row) {
        return row.state() == null ? null : ActivityStatus.valueOf(row.state());
    }

    private Due due(TimelineEntry row) {
        return Due.of(row.at(), context.archive().zone(), context.archive().today());
    }

    /** A planned entry says whether it is late; its day stands beside it. */
    private String stateText(TimelineEntry row) {
        ActivityStatus status = status(row);
        if (status != ActivityStatus.PLANNED) {
            return FieldWords.of(status);
        }
        Due due = due(row);
        return due.state() == Due.State.FUTURE ? FieldWords.of(status) : due.text();
    }

    private ImageDescriptor stateImage(TimelineEntry row) {
        return status(row) == ActivityStatus.PLANNED ? due(row).state().icon() : null;
    }

    @Override
    public Page load(Archive archive, UUID customer) {
        Request request = newest;
        return TimelinePresenter.read(archive.timeline(),
                request == null ? new TimelinePresenter(customer).newest() : request);
    }

    @Override
    public void show(CustomerSheet newSheet, Page page) {
        if (presenter == null) {
            presenter = new TimelinePresenter(newSheet.id());
        }
        sheet = newSheet;
        entry.control().setEnabled(!sheet.customer().isNew());
        if (presenter.show(page)) {
            refresh();
        }
    }

    private void refresh() {
        newest = presenter.newest();
        fillKinds();
        table.updateRows(presenter.entries(), row -> row.recordId());
        older.setEnabled(presenter.hasMore());
        state.setText(stateLine());
        state.getParent().layout();
        updateDone();
    }

    private void fillKinds() {
        List<String> labels = presenter.kinds().stream().map(Kind::label).toList();
        if (kinds.getItemCount() != labels.size() + 1) {
            kinds.removeAll();
            kinds.add(Messages.timeline_all);
            labels.forEach(kinds::add);
            kinds.select(0);
            kinds.getParent().layout();
        }
    }

    private String stateLine() {
        if (!presenter.isRead()) {
            return Messages.timeline_loading;
        }
        int count = presenter.entries().size();
        if (count == 0) {
            return presenter.isFiltered() ? Messages.timeline_filteredOut : Messages.timeline_nothing;
        }
        return NLS.bind(presenter.hasMore() ? Messages.timeline_latest : Messages.timeline_count, Formats.number(count));
    }

    private void choose() {
        int index = kinds.getSelectionIndex();
        presenter.choose(index <= 0 ? null : presenter.kinds().get(index - 1).id());
        refresh();
        read(presenter.newest());
    }

    private void readOlder() {
        older.setEnabled(false);
        read(presenter.older());
    }

    private void read(Request request) {
        ArchiveJob.of(Messages.job_timeline, context.archive(),
                (archive, monitor) -> TimelinePresenter.read(archive.timeline(), request)).done(table.control(), page -> {
                    if (presenter.show(page)) {
                        refresh();
                    }
                }).start();
    }

    private void save(FollowUp followUp) {
        Reference customer = new Reference(sheet.id(),
                Objects.requireNonNullElse(sheet.customer().get(CustomerFields.NAME), ""));
        LogFollowUp.save(context.archive(), customer, followUp, table.control(), entry::saved, entry::failed);
    }

    private void updateDone() {
        done.setEnabled(table.selected().stream().anyMatch(row -> status(row) == ActivityStatus.PLANNED));
    }

    private void markDone() {
        List<UUID> planned = table.selected().stream().filter(row -> status(row) == ActivityStatus.PLANNED)
                .map(TimelineEntry::recordId).toList();
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
