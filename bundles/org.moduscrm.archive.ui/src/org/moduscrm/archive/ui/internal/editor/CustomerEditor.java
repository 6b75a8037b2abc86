package org.moduscrm.archive.ui.internal.editor;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.Server;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.customer.CustomerInput;
import org.moduscrm.archive.ui.internal.documents.FileTaker;
import org.moduscrm.archive.ui.internal.history.FieldHistoryHandler;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.page.CustomerPageContext;
import org.moduscrm.ui.session.ArchiveSession;
import org.moduscrm.ui.session.SessionBinding;

/** One customer with everything that belongs to it: edited here, saved together. */
public final class CustomerEditor extends EditorPart implements SessionBinding.Client, CustomerPageContext,
        LostServer.Owner {

    private final ArchiveSession session;
    private final ObjectUndoContext undoContext = new ObjectUndoContext(this);
    /** What Undo offers here: edits of the sheet, and what was done to the archive from anywhere in the window. */
    private final ObjectUndoContext undoable = new ObjectUndoContext(this);
    private final EditContext edits = new EditContext(OperationHistoryFactory.getOperationHistory(), undoContext);
    private final StoredActs acts = new StoredActs(this);
    private Archive archive;
    private OpenedCustomer opened;
    private int generation;
    private UUID revealRecord;
    private String revealAttribute;
    private Composite root;
    private EditorStack stack;
    private CustomerHeader header;
    private ProblemBar problems;
    private LostServer lostServer;
    private EditorPages pages;

    public CustomerEditor(ArchiveSession session) {
        this.session = session;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CustomerInput)) {
            throw new PartInitException("The customer editor needs a customer, not " + input);
        }
        archive = session.current().orElseThrow(() -> new PartInitException(Messages.editor_noArchive));
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        undoable.addMatch(undoContext);
        undoable.addMatch(site.getWorkbenchWindow().getWorkbench().getOperationSupport().getUndoContext());
    }

    @Override
    public void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        header = new CustomerHeader(root, stage -> acts.toStage(opened.sheet(), stage));
        problems = new ProblemBar(root, message -> reveal(message.record(), message.attribute()));
        lostServer = new LostServer(root, archive, problems, this);
        stack = new EditorStack(root);
        FieldHistoryHandler.install(edits, getSite(), this);
        pages = new EditorPages(stack.control(), this, this::takeFiles);
        takeFiles(root);
        header.setVisible(false);
        edits.addListener(this::edited);
        new UndoRedoActionGroup(getSite(), undoable, true).fillActionBars(getEditorSite().getActionBars());
        getSite().setSelectionProvider(new CustomerSelection(this));
        SessionBinding.bind(root, session, this);
        reload();
    }

    private UUID id() {
        return ((CustomerInput) getEditorInput()).id();
    }

    /** Reads the customer and shows it, unless there are unsaved changes; those stay. */
    @Override
    public void reload() {
        int mine = ++generation;
        UUID id = id();
        ArchiveJob.of(NLS.bind(Messages.job_load, getPartName()), archive, (a, monitor) -> OpenedCustomer.read(a, id))
                .busy(this::showBusy).done(root, result -> loaded(mine, result)).failed(this::showFailure).start();
    }

    private void showBusy() {
        if (opened == null) {
            stack.loading();
        }
    }

    private void showFailure(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.LOG);
        if (opened != null && isDirty()) {
            return;
        }
        stack.failed(status, this::reload);
        header.setVisible(false);
    }

    private void loaded(int mine, OpenedCustomer result) {
        if (mine != generation) {
            return;
        }
        List<PageSlot<?>> slots = pages.sync(result.modes());
        UUID customer = result.sheet().id();
        ArchiveJob.of(NLS.bind(Messages.job_load, getPartName()), archive, (a, monitor) -> slots.stream()
                .<PageSlot.Read<?>>map(slot -> slot.read(a, customer)).toList())
                .done(root, reads -> show(mine, result, reads)).failed(this::showFailure).start();
    }

    /** What was typed stays; what others changed elsewhere joins it. */
    private void takeOver(OpenedCustomer stored) {
        CustomerSheet edited = opened.sheet();
        opened = new OpenedCustomer(edited, stored.next(), stored.modes());
        if (!edited.customer().isNew() && !SheetMerge.takeOver(edited, stored.sheet())) {
            problems.note(Messages.note_changed, Messages.note_save, this::save);
        }
    }

    /** Up to this moment the fields edit what was read before, so what is typed until now is not lost. */
    private void show(int mine, OpenedCustomer result, List<PageSlot.Read<?>> reads) {
        if (mine != generation) {
            return;
        }
        if (isDirty()) {
            takeOver(result);
        } else {
            opened = result;
            edits.clear();
        }
        boolean first = !stack.shows(pages.control());
        pages.show(opened.sheet(), reads);
        header.setVisible(true);
        showHeader();
        stack.show(pages.control());
        if (opened.sheet().customer().original(CustomerFields.STATE) == CustomerState.REMOVED) {
            problems.note(Messages.note_removed, Messages.note_restore,
                    () -> CustomerStateChange.restore(getSite(), archive, reference()));
        }
        if (first && getSite().getPage().getActivePart() == this) {
            pages.setFocus();
        }
        if (revealRecord != null) {
            reveal(revealRecord, revealAttribute);
        }
        firePropertyChange(PROP_DIRTY);
    }

    private void takeFiles(Composite part) {
        FileTaker.ontoAll(part, () -> archive, point -> isStored() ? reference() : null);
    }

    private void showHeader() {
        header.show(archive, opened);
        String shortName = opened.sheet().customer().get(CustomerFields.SHORT_NAME);
        setPartName(Objects.requireNonNullElse(shortName, CustomerNames.of(opened.sheet())));
        setTitleToolTip(CustomerNames.of(opened.sheet()));
    }

    private void edited() {
        if (opened != null) {
            pages.edited();
            showHeader();
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void sessionChanged(ArchiveSession.Status status) {
        if (status.archive() != archive) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    @Override
    public void archiveChanged(SessionBinding.Changes changes) {
        if (opened == null || !changes.customers().contains(opened.sheet().id())) {
            return;
        }
        reload();
    }

    @Override
    public void serverChanged(Server.State state) {
        lostServer.serverChanged(state);
        if (state == Server.State.PRESENT && !isDirty()) {
            reload();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (lostServer.isInDoubt()) {
            monitor.setCanceled(true);
            return;
        }
        List<FieldMessage> bad = pages.inputProblems();
        if (!bad.isEmpty()) {
            refuse(bad, monitor);
            return;
        }
        pages.tidy(opened.sheet());
        generation++;
        SaveOutcome outcome = ConflictDialog.settle(getSite().getShell(), archive, this::store);
        monitor.setCanceled(!(outcome instanceof SaveOutcome.Saved));
        switch (outcome) {
            case SaveOutcome.Saved saved -> saved(saved);
            case SaveOutcome.Refused refused -> refuse(refused.problems(), monitor);
            case SaveOutcome.Away away -> lostServer.away(away);
            case SaveOutcome.Unknown unknown -> lostServer.unknown(unknown);
            case null, default -> firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public void save() {
        getSite().getPage().saveEditor(this, false);
    }

    @Override
    public void stored() {
        if (id() == null) {
            becomes(opened.sheet());
        }
        revert();
    }

    private void becomes(CustomerSheet sheet) {
        setInputWithNotify(new CustomerInput(sheet.id(), sheet.customer().get(CustomerFields.NAME)));
    }

    /** Saves in the background while the window lives on and this editor is locked. */
    private SaveOutcome store() {
        setLocked(true);
        try {
            return new BackgroundSave(archive, pages.models(opened.sheet())).await(root.getDisplay());
        } finally {
            if (!root.isDisposed()) {
                setLocked(false);
            }
        }
    }

    @Override
    public void setLocked(boolean locked) {
        header.setEnabled(!locked);
        pages.setLocked(locked);
    }

    private void saved(SaveOutcome.Saved saved) {
        edits.clear();
        CustomerSheet sheet = opened.sheet();
        pages.saved(sheet);
        if (id() == null) {
            becomes(sheet);
        }
        showMessages(saved.advice());
        firePropertyChange(PROP_DIRTY);
        showHeader();
        reload();
    }

    private void refuse(List<FieldMessage> messages, IProgressMonitor monitor) {
        monitor.setCanceled(true);
        showMessages(messages);
        firePropertyChange(PROP_DIRTY);
        if (!messages.isEmpty()) {
            reveal(messages.getFirst().record(), messages.getFirst().attribute());
        }
    }

    private void showMessages(List<FieldMessage> messages) {
        pages.showMessages(messages);
        problems.show(messages);
    }

    /** Goes back to what is stored. */
    void revert() {
        if (opened != null && isDirty()) {
            opened = null;
            edits.clear();
            pages.revert();
            problems.hide();
            pages.showMessages(List.of());
            reload();
            firePropertyChange(PROP_DIRTY);
        }
    }

    /** Puts the focus on a field, as soon as the customer has been read. @param attribute may be null */
    public void reveal(UUID record, String attribute) {
        boolean shown = opened != null && stack.shows(pages.control());
        revealRecord = shown ? null : record;
        revealAttribute = shown ? null : attribute;
        if (shown) {
            pages.reveal(record, attribute);
        }
    }

    /** See {@link StoredActs#movePerson}. */
    public boolean movePerson() {
        return opened != null && acts.movePerson(pages);
    }

    /** The customer as it is called now; null until it has been read. */
    public Reference reference() {
        return opened == null ? null : new Reference(opened.sheet().id(), CustomerNames.of(opened.sheet()));
    }

    private boolean isStored() {
        return opened != null && !opened.sheet().customer().isNew();
    }

    @Override
    public Archive archive() {
        return archive;
    }

    @Override
    public EditContext edits() {
        return edits;
    }

    @Override
    public void dirtyChanged() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return opened != null && (opened.sheet().isDirty() || pages.isDirty());
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A customer is saved under its own key");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        if (pages != null && opened != null) {
            pages.setFocus();
        } else {
            root.setFocus();
        }
    }

    @Override
    public void dispose() {
        edits.clear();
        if (pages != null) {
            pages.dispose();
        }
        super.dispose();
    }
}
