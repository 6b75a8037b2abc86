package org.moduscrm.configuration.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.Field;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;
import org.moduscrm.ui.state.StatePanel;

/**
 * A section of the configuration: a table of entries, below it the fields of the selected one and what happened to it.
 *
 * @param <S> what is read of the archive
 * @param <R> an entry
 */
abstract class SectionPage<S, R> {

    private final String id;
    private final Archive archive;
    private final EditContext edits;
    private Composite root;
    private StatePanel notice;
    private Composite content;
    private ListTable<R> table;
    private Label note;
    private FormBody body;
    private EntryHistory history;
    private S sheet;
    private R shown;
    private int generation;

    SectionPage(String id, Archive archive, EditContext edits) {
        this.id = id;
        this.archive = archive;
        this.edits = edits;
    }

    /** Reads what the section shows; outside the UI thread. */
    abstract S read(Archive from);

    abstract List<R> rows(S of);

    /** The record that an entry is edited in. */
    abstract EditModel<?> model(R row);

    /** The records that an entry is kept in, for its history. */
    List<UUID> records(R row) {
        return List.of(model(row).id());
    }

    abstract List<ListColumn<R>> columns();

    /** All that the section may have to save. */
    abstract List<EditModel<?>> models(S of);

    /** Creates the fields of the selected entry in a column of the form. */
    abstract void createFields(FormBody form, Composite column);

    /** Shows another entry in the fields. @param row null for none */
    abstract void showFields(R row);

    abstract List<FieldGroup<?>> groups();

    /** What to say while there is no entry. */
    abstract String emptyText();

    /** Controls above the table. */
    void createHead(Composite parent) {
        // most sections have none
    }

    /** Commands beside the table. */
    void createCommands(Composite parent) {
        // most sections have none
    }

    /** The section was read, or something was edited. */
    void changed() {
        // nothing more to show
    }

    final Control createControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(new StackLayout());
        notice = new StatePanel(root, id + ".state");
        content = plain(new Composite(root, SWT.NONE), 1);
        Composite head = plain(new Composite(content, SWT.NONE), 1);
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        createHead(head);
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite upper = plain(new Composite(sash, SWT.NONE), 2);
        ((GridLayout) upper.getLayout()).marginWidth = 12;
        ((GridLayout) upper.getLayout()).marginTop = 8;
        table = new ListTable<>(upper, id, Messages.editor_title, columns());
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.control().addListener(SWT.Selection, event -> select());
        Composite commands = plain(new Composite(upper, SWT.NONE), 1);
        commands.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        createCommands(commands);
        note = Ids.set(new Label(upper, SWT.WRAP), id + ".note");
        note.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        body = new FormBody(sash, 2);
        createFields(body, body.column());
        history = new EntryHistory(body, body.column(), id, archive);
        sash.setWeights(50, 50);
        load();
        return root;
    }

    private static Composite plain(Composite composite, int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        composite.setLayout(layout);
        return composite;
    }

    /** Reads the section anew, unless there are changes; those stay. */
    final void load() {
        int mine = ++generation;
        ArchiveJob.of(NLS.bind(Messages.job_load, Messages.editor_title), archive, (from, monitor) -> read(from))
                .busy(this::showBusy).done(root, result -> loaded(mine, result)).failed(this::showFailure).start();
    }

    private void showBusy() {
        if (sheet == null) {
            notice.show(Messages.state_loading, List.of());
            top(notice.control());
        }
    }

    private void showFailure(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.LOG);
        notice.showError(status, this::load);
        top(notice.control());
    }

    private void loaded(int mine, S result) {
        if (mine != generation || isDirty()) {
            return;
        }
        UUID selected = shown == null ? null : model(shown).id();
        sheet = result;
        table.updateRows(rows(sheet), row -> model(row).id());
        top(content);
        if (!table.select(row -> model(row).id().equals(selected))) {
            table.select(row -> true);
        }
        select();
        describe();
    }

    private void top(Control control) {
        ((StackLayout) root.getLayout()).topControl = control;
        root.layout();
    }

    private void select() {
        show(table.selected().stream().findFirst().orElse(null));
    }

    private void show(R row) {
        shown = row;
        showFields(row);
        body.reflow();
        history.show(row == null ? List.of() : records(row));
        changed();
    }

    /** Something was edited, undone or redone. */
    final void edited() {
        if (sheet != null) {
            UUID before = shown == null ? null : model(shown).id();
            table.updateRows(rows(sheet), row -> model(row).id());
            R now = table.selected().stream().findFirst().orElse(null);
            if (now == null || !model(now).id().equals(before)) {
                show(now);
            } else {
                shown = now;
                changed();
            }
            describe();
        }
    }

    private void describe() {
        note.setText(table.rows().isEmpty() ? emptyText() : NLS.bind(Messages.editor_count, table.rows().size()));
    }

    /** Selects an entry. */
    final void select(EditModel<?> model) {
        table.select(row -> model(row).id().equals(model.id()));
        select();
    }

    /** The selected entry; null for none. */
    final R shown() {
        return shown;
    }

    /** Null until it has been read. */
    final S sheet() {
        return sheet;
    }

    /** What the controls of the section are named by. */
    final String id() {
        return id;
    }

    final Archive archive() {
        return archive;
    }

    final EditContext edits() {
        return edits;
    }

    final ListTable<R> table() {
        return table;
    }

    final FormBody body() {
        return body;
    }

    final Control control() {
        return root;
    }

    final boolean isDirty() {
        return models().stream().anyMatch(EditModel::isDirty);
    }

    final List<EditModel<?>> models() {
        return sheet == null ? List.of() : models(sheet);
    }

    /** After saving: what was edited is stored, so reading anew replaces it. */
    final void saved() {
        if (sheet != null) {
            forgetRemoved(sheet);
            load();
        }
    }

    /** Lets go of what saving has removed. */
    void forgetRemoved(S from) {
        // most sections remove nothing
    }

    /** Fields whose input cannot be understood. */
    final List<FieldMessage> inputProblems() {
        List<FieldMessage> problems = new ArrayList<>();
        for (FieldGroup<?> group : groups()) {
            for (Field<?, ?> field : group.fields()) {
                if (field.hasInputProblem()) {
                    problems.add(new FieldMessage(group.model().id(), field.attribute().name(), Severity.ERROR,
                            field.label() + ": " + field.description()));
                }
            }
        }
        return problems;
    }

    final void showMessages(List<FieldMessage> messages) {
        groups().forEach(group -> group.showMessages(messages));
    }

    /** Shows the entry and field that a message is about. @return false when it is not of this section */
    final boolean reveal(FieldMessage message) {
        if (models().stream().noneMatch(model -> model.id().equals(message.record()))) {
            return false;
        }
        rowOf(message.record()).ifPresent(row -> select(model(row)));
        groups().stream().filter(group -> group.model() != null && group.model().id().equals(message.record()))
                .flatMap(group -> group.field(message.attribute()).stream()).findFirst().ifPresent(Field::setFocus);
        return true;
    }

    /** The entry that a record belongs to. */
    Optional<R> rowOf(UUID record) {
        return rows(sheet).stream().filter(row -> model(row).id().equals(record)).findFirst();
    }

    final void setFocus() {
        table.control().setFocus();
    }
}
