package org.moduscrm.archive.ui.internal.stages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.service.classification.StageLine;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.DateInput;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;
import org.moduscrm.ui.session.ArchiveSession;
import org.moduscrm.ui.session.SessionBinding;
import org.moduscrm.ui.state.StatePanel;

/** For one scheme and time: who is in which class, who came and left, and how long they stayed. */
public final class StagesView extends ViewPart implements SessionBinding.Client {

    public static final String ID = "org.moduscrm.archive.ui.stages";

    private static final Set<String> COUNTED_KINDS = Set.of("customer", "classification");
    private static final int DATE_WIDTH = 92;

    private final ArchiveSession session;
    private Archive archive;
    private Composite root;
    private Combo scheme;
    private Text from;
    private Text to;
    private Label total;
    private Composite stack;
    private StatePanel notice;
    private ListTable<StageLine> table;
    private int generation;

    public StagesView(ArchiveSession session) {
        this.session = session;
    }

    @Override
    public void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        layout.verticalSpacing = 8;
        root.setLayout(layout);
        createChoices();
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        notice = new StatePanel(stack, "stages.state");
        table = new ListTable<>(stack, "stages", Messages.name, columns());
        SessionBinding.bind(root, session, this);
    }

    private void createChoices() {
        Composite choices = new Composite(root, SWT.NONE);
        GridLayout layout = new GridLayout(7, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        choices.setLayout(layout);
        choices.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        new Label(choices, SWT.NONE).setText(Messages.scheme);
        scheme = Ids.set(new Combo(choices, SWT.DROP_DOWN | SWT.READ_ONLY), "stages.scheme");
        scheme.addListener(SWT.Selection, event -> load());
        new Label(choices, SWT.NONE).setText(Messages.from);
        from = day(choices, "stages.from", Messages.from);
        new Label(choices, SWT.NONE).setText(Messages.to);
        to = day(choices, "stages.to", Messages.to);
        total = Ids.set(new Label(choices, SWT.RIGHT), "stages.total");
        total.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private Text day(Composite parent, String id, String name) {
        Text text = Ids.set(new Text(parent, SWT.BORDER), id);
        text.setToolTipText(name);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = DATE_WIDTH;
        text.setLayoutData(data);
        text.addListener(SWT.DefaultSelection, event -> load());
        text.addListener(SWT.FocusOut, event -> load());
        return text;
    }

    private List<ListColumn<StageLine>> columns() {
        return List.of(ListColumn.of("class", Messages.classHead, 180, this::label).alwaysShown(),
                figure("now", Messages.now, Messages.nowTip, line -> Formats.number(line.now())),
                figure("entered", Messages.entered, Messages.enteredTip, line -> Formats.number(line.entered())),
                figure("left", Messages.left, Messages.leftTip, line -> Formats.number(line.left())),
                figure("median", Messages.median, Messages.medianTip, line -> days(line.medianDays())),
                figure("mean", Messages.mean, Messages.meanTip, line -> days(line.meanDays())));
    }

    private static ListColumn<StageLine> figure(String id, String header, String definition,
            Function<StageLine, String> text) {
        return ListColumn.<StageLine>of(id, header, 92, text).alignedRight().withTooltip(definition);
    }

    private static String days(Double days) {
        return days == null ? Messages.none : "%,.1f".formatted(days);
    }

    private String label(StageLine line) {
        return line.code() == null ? Messages.noClass : list(chosen()).label(line.code());
    }

    private CodeList list(Scheme wanted) {
        return archive.configuration().codeList(wanted.listId());
    }

    private Scheme chosen() {
        return Scheme.values()[Math.max(0, scheme.getSelectionIndex())];
    }

    @Override
    public void sessionChanged(ArchiveSession.Status status) {
        archive = status.archive();
        if (archive == null) {
            say(Messages.noArchive);
            return;
        }
        int selected = Math.max(0, scheme.getSelectionIndex());
        scheme.setItems(Arrays.stream(Scheme.values()).map(each -> list(each).title()).toArray(String[]::new));
        scheme.select(selected);
        if (from.getText().isEmpty()) {
            from.setText(Formats.date(archive.today().minusYears(1)));
            to.setText(Formats.date(archive.today()));
        }
        scheme.getParent().layout();
        load();
    }

    @Override
    public void archiveChanged(SessionBinding.Changes changes) {
        if (changes.kinds().stream().anyMatch(COUNTED_KINDS::contains)) {
            load();
        }
    }

    private void load() {
        if (archive == null) {
            return;
        }
        int mine = ++generation;
        LocalDate today = archive.today();
        Optional<LocalDate> first = DateInput.parse(from.getText(), today);
        Optional<LocalDate> last = DateInput.parse(to.getText(), today);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            say(Messages.badDays);
            return;
        }
        Scheme wanted = chosen();
        ArchiveJob.of(Messages.job, archive, (a, monitor) -> a.classifications().report(wanted, first.get(), last.get()))
                .busy(() -> busy(mine)).done(root, lines -> show(mine, lines)).failed(status -> failed(mine, status)).start();
    }

    private void busy(int mine) {
        if (mine == generation && table.rows().isEmpty()) {
            say(Messages.loading);
        }
    }

    private void show(int mine, List<StageLine> lines) {
        if (mine == generation) {
            table.updateRows(lines, line -> String.valueOf(line.code()));
            total.setText(NLS.bind(Messages.total, Formats.number(lines.stream().mapToLong(StageLine::now).sum())));
            top(table.control());
        }
    }

    private void failed(int mine, IStatus status) {
        if (mine == generation) {
            notice.showError(status, this::load);
            top(notice.control());
        }
    }

    private void say(String text) {
        notice.show(text, List.of());
        total.setText("");
        top(notice.control());
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    @Override
    public void setFocus() {
        scheme.setFocus();
    }
}
