package org.moduscrm.archive.ui.internal.findings;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.rule.Finding;
import org.moduscrm.archive.spi.rule.QuickFix;
import org.moduscrm.archive.ui.customer.CustomerEditors;
import org.moduscrm.archive.ui.internal.editor.CustomerEditor;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.session.ArchiveSession;
import org.moduscrm.ui.session.SessionBinding;
import org.moduscrm.ui.state.StatePanel;
import org.moduscrm.ui.state.StatePanel.Action;

/** What the rules found in the archive, the way compilers show problems. */
public final class FindingsView extends ViewPart implements SessionBinding.Client {

    public static final String ID = "org.moduscrm.archive.ui.findings";

    /** So many milliseconds after the last change the rules run again. */
    private static final int QUIET_MS = 1_500;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ArchiveSession session;
    private final FindingsPresenter presenter = new FindingsPresenter();
    private final Runnable recheck = this::run;
    private Archive archive;
    private Job running;
    private boolean again;
    private IStatus failure;
    private Composite body;
    private Text filter;
    private Label count;
    private FindingsTree tree;
    private StatePanel notice;
    private FindingsActions actions;

    public FindingsView(ArchiveSession session) {
        this.session = session;
    }

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 4;
        layout.marginWidth = 4;
        body.setLayout(layout);
        createFilter();
        tree = new FindingsTree(body, this::open);
        notice = new StatePanel(body, "findings");
        notice.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        actions = new FindingsActions(this);
        getSite().setSelectionProvider(tree.viewer());
        SessionBinding.bind(body, session, this);
    }

    private void createFilter() {
        filter = Ids.set(new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "findings.filter");
        filter.setMessage(Messages.view_filter);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addModifyListener(event -> {
            presenter.filter(filter.getText());
            refresh();
        });
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.setFocus();
                event.doit = false;
            }
        });
        count = Ids.set(new Label(body, SWT.RIGHT), "findings.count");
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.minimumWidth = 90;
        count.setLayoutData(data);
    }

    @Override
    public void sessionChanged(ArchiveSession.Status status) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        archive = status.archive();
        failure = null;
        presenter.show(null);
        refresh();
        if (archive != null) {
            run();
        }
    }

    @Override
    public void archiveChanged(SessionBinding.Changes changes) {
        if (archive != null) {
            body.getDisplay().timerExec(QUIET_MS, recheck);
        }
    }

    /** Runs the rules now; while they run, once more afterwards. */
    void run() {
        if (archive == null || body.isDisposed()) {
            return;
        }
        if (running != null) {
            again = true;
            return;
        }
        again = false;
        failure = null;
        running = ArchiveJob.of(Messages.job_check, archive, (a, monitor) -> FindingsCheck.run(a, monitor::isCanceled))
                .visible().done(body, this::checked).failed(this::failed).start();
        running.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                ended(event.getJob(), event.getResult());
            }
        });
        refresh();
    }

    /** A cancelled run gives no result; the list stays as it was. */
    private void ended(Job job, IStatus result) {
        if (result.getSeverity() == IStatus.CANCEL && !body.isDisposed()) {
            body.getDisplay().asyncExec(() -> {
                if (!body.isDisposed() && running == job) {
                    running = null;
                    refresh();
                }
            });
        }
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void checked(FindingsCheck check) {
        running = null;
        presenter.show(check);
        refresh();
        if (again) {
            run();
        }
    }

    private void failed(IStatus status) {
        running = null;
        failure = status;
        StatusManager.getManager().handle(status, StatusManager.LOG);
        refresh();
    }

    private void refresh() {
        count.setText(countText());
        setPartName(presenter.total() == 0 ? Messages.view_title
                : NLS.bind(Messages.view_titleCount, Formats.number(presenter.total())));
        boolean empty = presenter.shown() == 0;
        tree.show(presenter.groups(), presenter.isFiltered());
        FindingsTree.setShown(tree.control(), !empty);
        FindingsTree.setShown(notice.control(), empty);
        if (empty) {
            showNotice();
        }
        actions.update();
        body.layout(true, true);
    }

    private String countText() {
        if (running != null) {
            return Messages.view_checking;
        }
        if (presenter.check() == null) {
            return "";
        }
        return presenter.isFiltered()
                ? NLS.bind(Messages.view_countOf, Formats.number(presenter.shown()), Formats.number(presenter.total()))
                : Formats.number(presenter.total());
    }

    private void showNotice() {
        FindingsCheck check = presenter.check();
        if (archive == null) {
            notice.show(Messages.empty_noArchive, List.of());
        } else if (failure != null) {
            notice.showError(failure, this::run);
        } else if (running != null && check == null) {
            notice.show(Messages.empty_checking, List.of(new Action("findings.cancel", Messages.empty_cancel, this::cancel)));
        } else if (check == null) {
            notice.show(Messages.empty_notRun, List.of(runAction()));
        } else if (presenter.isFiltered() && presenter.total() > 0) {
            notice.show(NLS.bind(Messages.empty_filtered, Formats.number(presenter.total())),
                    List.of(new Action("findings.clearFilter", Messages.empty_clear, () -> filter.setText(""))));
        } else {
            notice.show(NLS.bind(Messages.empty_nothing, Formats.number(check.customers()),
                    TIME.format(check.at().atZone(archive.zone()))), List.of(runAction()));
        }
    }

    private Action runAction() {
        return new Action("findings.run", Messages.empty_run, this::run);
    }

    boolean isRunning() {
        return running != null;
    }

    boolean isOpen() {
        return archive != null;
    }

    FindingsTree tree() {
        return tree;
    }

    /** The finding selected; null when there is none. */
    FindingRow selected() {
        return tree.selected();
    }

    /** Opens the record that a finding is about, at its field. */
    void open(FindingRow row) {
        Finding finding = row.finding();
        if (finding.customerId() != null) {
            String name = Objects.requireNonNullElse(finding.customerName(), "");
            if (CustomerEditors.open(getSite().getPage(), finding.customerId(), name) instanceof CustomerEditor editor) {
                editor.reveal(finding.recordId(), finding.attribute());
            }
        }
    }

    /** Selects the next or the previous finding and opens its record. */
    public void step(boolean forward) {
        FindingRow row = forward ? presenter.next(selected()) : presenter.previous(selected());
        if (row != null) {
            tree.select(row);
            open(row);
        }
    }

    void fix(FindingRow row, QuickFix fix) {
        ArchiveJob.<Void>of(fix.label(), archive, (a, monitor) -> {
            fix.apply(a, row.finding());
            return null;
        }).done(body, result -> drop(row)).start();
    }

    void silence(FindingRow row, String reason) {
        ArchiveJob.<Void>of(Messages.job_silence, archive, (a, monitor) -> {
            a.findings().silence(row.finding(), reason);
            return null;
        }).done(body, result -> drop(row)).start();
    }

    private void drop(FindingRow row) {
        List<FindingRow> before = presenter.rows();
        int index = before.indexOf(row);
        presenter.drop(row.finding());
        refresh();
        List<FindingRow> rows = presenter.rows();
        if (!rows.isEmpty() && index >= 0) {
            tree.select(rows.get(Math.min(index, rows.size() - 1)));
        }
    }

    @Override
    public void setFocus() {
        if (presenter.shown() > 0) {
            tree.setFocus();
        } else {
            filter.setFocus();
        }
    }

    @Override
    public void dispose() {
        cancel();
        super.dispose();
    }
}
