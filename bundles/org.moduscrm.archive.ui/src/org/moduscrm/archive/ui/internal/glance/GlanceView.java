package org.moduscrm.archive.ui.internal.glance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.timeline.TimelineEntry;
import org.moduscrm.archive.ui.customer.CustomerEditors;
import org.moduscrm.archive.ui.customer.CustomerInput;
import org.moduscrm.archive.ui.internal.timeline.QuickFollowUp;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Due;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.session.ArchiveSession;
import org.moduscrm.ui.session.SessionBinding;
import org.moduscrm.ui.state.StatePanel;

/** Eight facts, the next step, the last three entries and a one-line log of the customer selected anywhere. */
public final class GlanceView extends ViewPart implements SessionBinding.Client {

    private static final int PAUSE_MS = 200;

    private final ArchiveSession session;
    private final ISelectionListener follower = this::selectionChanged;
    private Archive archive;
    private UUID wanted;
    private int generation;
    private Composite stack;
    private StatePanel notice;
    private ScrolledComposite scroller;
    private Composite body;
    private Composite facts;
    private QuickFollowUp quick;
    private Reference logged;

    public GlanceView(ArchiveSession session) {
        this.session = session;
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        notice = new StatePanel(stack, "glance.state");
        scroller = new ScrolledComposite(stack, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        body = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        body.setLayout(layout);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> fit());
        getSite().getPage().addSelectionListener(follower);
        SessionBinding.bind(stack, session, this);
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        customer(selection).filter(id -> part != this && !id.equals(wanted)).ifPresent(id -> {
            wanted = id;
            later();
        });
    }

    private static Optional<UUID> customer(ISelection selection) {
        return selection instanceof IStructuredSelection elements
                && elements.getFirstElement() instanceof CustomerInput input ? Optional.ofNullable(input.id())
                        : Optional.empty();
    }

    /** Who runs through a list with the arrow keys does not want to read every customer. */
    private void later() {
        int mine = ++generation;
        stack.getDisplay().timerExec(PAUSE_MS, () -> {
            if (mine == generation && !stack.isDisposed()) {
                load(mine);
            }
        });
    }

    private void load(int mine) {
        if (archive == null || wanted == null) {
            say(archive == null ? Messages.noArchive : Messages.nobody);
            return;
        }
        UUID id = wanted;
        ArchiveJob.of(Messages.loading, archive, (a, monitor) -> Glance.read(a, id))
                .busy(() -> busy(mine)).done(stack, glance -> show(mine, glance))
                .failed(status -> failed(mine, status)).start();
    }

    private void busy(int mine) {
        if (mine == generation && facts == null) {
            say(Messages.loading);
        }
    }

    private void failed(int mine, IStatus status) {
        if (mine == generation) {
            notice.showError(status, () -> load(++generation));
            top(notice.control());
        }
    }

    private void show(int mine, Glance glance) {
        if (mine != generation) {
            return;
        }
        if (facts != null) {
            facts.dispose();
        }
        facts = new Composite(body, SWT.NONE);
        facts.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        facts.setLayout(layout);
        showName(glance.customer());
        glance.facts().forEach(fact -> line(fact.label(), Objects.requireNonNullElse(fact.value(), Messages.none)));
        line(Messages.next, next(glance.next()));
        head(Messages.last);
        glance.last().forEach(this::entry);
        if (glance.last().isEmpty()) {
            wide(Messages.nothing);
        }
        showQuick(glance.customer());
        facts.moveAbove(null);
        top(scroller);
        fit();
    }

    private void showName(Reference customer) {
        Link name = Ids.set(new Link(facts, SWT.WRAP), "glance.name");
        name.setText("<a>" + customer.label().replace("&", "&&").replace("<", "\u2039") + "</a>");
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        name.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        name.addListener(SWT.Selection,
                event -> CustomerEditors.open(getSite().getPage(), customer.id(), customer.label()));
    }

    private void line(String label, String value) {
        new Label(facts, SWT.NONE).setText(label);
        Label text = new Label(facts, SWT.WRAP);
        text.setText(value.replace("&", "&&"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    private String next(Glance.Step step) {
        if (step == null) {
            return Messages.noNext;
        }
        return NLS.bind(Messages.stepDue, step.subject(), Due.of(step.at(), archive.zone(), archive.today()).text());
    }

    private void head(String text) {
        Label head = new Label(facts, SWT.NONE);
        head.setText(text);
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
    }

    private void entry(TimelineEntry entry) {
        wide(NLS.bind(Messages.entry, Formats.date(entry.at(), archive.zone()), entry.title()));
    }

    private void wide(String text) {
        Label label = new Label(facts, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
    }

    /** What is being typed about a customer stays as long as that customer does. */
    private void showQuick(Reference customer) {
        if (customer.equals(logged)) {
            return;
        }
        if (quick != null) {
            quick.control().dispose();
        }
        logged = customer;
        quick = new QuickFollowUp(body, "glance.quick", archive, customer);
        quick.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    private void fit() {
        int width = scroller.getClientArea().width;
        body.layout(true, true);
        scroller.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
    }

    private void say(String text) {
        notice.show(text, List.of());
        top(notice.control());
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    @Override
    public void sessionChanged(ArchiveSession.Status status) {
        archive = status.archive();
        wanted = null;
        logged = null;
        load(++generation);
    }

    @Override
    public void archiveChanged(SessionBinding.Changes changes) {
        if (wanted != null && changes.customers().contains(wanted)) {
            load(++generation);
        }
    }

    @Override
    public void setFocus() {
        if (quick != null && !quick.control().isDisposed()) {
            quick.setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(follower);
        super.dispose();
    }
}
