package org.moduscrm.configuration.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ConflictException;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.RuleViolationException;
import org.moduscrm.archive.service.fields.CodeItemFields;
import org.moduscrm.archive.service.fields.CodeListFields;
import org.moduscrm.archive.service.fields.NumberPatternFields;
import org.moduscrm.archive.service.fields.RuleParameterFields;
import org.moduscrm.archive.service.fields.RuleSeverityFields;
import org.moduscrm.archive.service.fields.SettingFields;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.job.ArchiveFailures;
import org.moduscrm.ui.session.ArchiveSession;
import org.moduscrm.ui.session.SessionBinding;

/** The configuration of the archive: a tree of sections, and the page of the selected one. All is saved together. */
public final class ConfigurationEditor extends EditorPart implements SessionBinding.Client {

    static final String ID = "org.moduscrm.configuration.ui.configuration";

    private static final Set<String> KINDS = Set.of(CodeListFields.TYPE.kind(), CodeItemFields.TYPE.kind(),
            NumberPatternFields.TYPE.kind(), SettingFields.TYPE.kind(), RuleSeverityFields.TYPE.kind(),
            RuleParameterFields.TYPE.kind());

    private final ArchiveSession session;
    private final ObjectUndoContext undoContext = new ObjectUndoContext(this);
    private final EditContext edits = new EditContext(OperationHistoryFactory.getOperationHistory(), undoContext);
    private final Map<Section, SectionPage<?, ?>> pages = new LinkedHashMap<>();
    private Archive archive;
    private SectionTree tree;
    private MessageLine messages;
    private Composite stack;
    private SectionPage<?, ?> current;

    public ConfigurationEditor(ArchiveSession session) {
        this.session = session;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        archive = session.current().orElseThrow(() -> new PartInitException(Messages.editor_noArchive));
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        tree = new SectionTree(sash, this::open);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        right.setLayout(layout);
        messages = new MessageLine(right, this::reveal);
        stack = new Composite(right, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash.setWeights(24, 76);
        edits.addListener(this::edited);
        new UndoRedoActionGroup(getSite(), undoContext, true).fillActionBars(getEditorSite().getActionBars());
        SessionBinding.bind(sash, session, this);
        tree.show(archive.configuration().codeLists());
        tree.selectFirst();
    }

    private void open(Section section) {
        if (section instanceof Section.Lists) {
            return;
        }
        SectionPage<?, ?> page = pages.get(section);
        if (page == null) {
            page = create(section);
            pages.put(section, page);
            page.createControl(stack);
        }
        current = page;
        ((StackLayout) stack.getLayout()).topControl = page.control();
        stack.layout();
    }

    private SectionPage<?, ?> create(Section section) {
        return switch (section) {
            case Section.CodeList list -> new CodeListPage(list.listId(), archive, edits, messages::tell);
            case Section.Rules rules -> new RulesPage(archive, edits);
            case Section.Numbers numbers -> new NumbersPage(archive, edits);
            case Section.Settings settings -> new SettingsPage(archive, edits);
            case Section.Lists lists -> throw new IllegalArgumentException("The heading has no page");
        };
    }

    private void edited() {
        pages.values().forEach(SectionPage::edited);
        messages.clear();
        firePropertyChange(PROP_DIRTY);
    }

    private void reveal(FieldMessage message) {
        for (Map.Entry<Section, SectionPage<?, ?>> page : pages.entrySet()) {
            if (page.getValue().models().stream().anyMatch(model -> model.id().equals(message.record()))) {
                tree.select(page.getKey());
                open(page.getKey());
                page.getValue().reveal(message);
                return;
            }
        }
    }

    @Override
    public void sessionChanged(ArchiveSession.Status status) {
        if (status.archive() != archive) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    /** Also after a save made here. Pages with unsaved changes stay as they are; saving them asks where both changed. */
    @Override
    public void archiveChanged(SessionBinding.Changes changes) {
        if (changes.kinds().stream().anyMatch(KINDS::contains)) {
            tree.show(archive.configuration().codeLists());
            pages.values().forEach(SectionPage::load);
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        List<FieldMessage> bad = new ArrayList<>();
        pages.values().forEach(page -> bad.addAll(page.inputProblems()));
        if (!bad.isEmpty()) {
            refuse(bad, monitor);
            return;
        }
        List<EditModel<?>> models = new ArrayList<>();
        pages.values().stream().filter(SectionPage::isDirty).forEach(page -> models.addAll(page.models()));
        try {
            store(models, monitor);
        } catch (InvocationTargetException e) {
            monitor.setCanceled(true);
            StatusManager.getManager().handle(ArchiveFailures.status(Messages.job_save, e.getCause()),
                    StatusManager.LOG | StatusManager.SHOW);
        } catch (InterruptedException e) {
            monitor.setCanceled(true);
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Saves in the background while the window shows that it is busy. Where somebody changed the same, it asks. */
    private void store(List<EditModel<?>> models, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        while (true) {
            try {
                getSite().getWorkbenchWindow().getWorkbench().getProgressService().busyCursorWhile(
                        progress -> archive.records().save(Route.USER, models));
                saved();
                return;
            } catch (InvocationTargetException e) {
                switch (e.getCause()) {
                    case RuleViolationException refused -> {
                        refuse(refused.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
                                .map(finding -> new FieldMessage(finding.recordId(), finding.attribute(),
                                        finding.severity(), archive.findings().message(finding)))
                                .toList(), monitor);
                        return;
                    }
                    case ConflictException conflict -> {
                        if (!ConflictQuestion.decide(getSite().getShell(), archive.zone(), conflict.conflicts())) {
                            monitor.setCanceled(true);
                            return;
                        }
                    }
                    case null, default -> throw e;
                }
            }
        }
    }

    /** Pages of lists that were made or deleted now have no place any more: those of new lists get one of their own. */
    private void saved() {
        edits.clear();
        messages.clear();
        tree.show(archive.configuration().codeLists());
        List<Section> gone = pages.entrySet().stream().filter(page -> page.getValue() instanceof CodeListPage list
                && !(page.getKey() instanceof Section.CodeList key && list.savedList() != null
                        && list.savedList().equals(key.listId())))
                .map(Map.Entry::getKey).toList();
        String made = current instanceof CodeListPage list ? list.savedList() : null;
        gone.forEach(section -> pages.remove(section).control().dispose());
        pages.values().forEach(SectionPage::saved);
        boolean shownIsGone = !pages.containsValue(current);
        if (shownIsGone && (made == null || !tree.select(new Section.CodeList(made, made)))) {
            tree.selectFirst();
        }
    }

    private void refuse(List<FieldMessage> problems, IProgressMonitor monitor) {
        monitor.setCanceled(true);
        pages.values().forEach(page -> page.showMessages(problems));
        messages.show(problems);
        problems.stream().findFirst().ifPresent(this::reveal);
    }

    @Override
    public boolean isDirty() {
        return pages.values().stream().anyMatch(SectionPage::isDirty);
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("There is one configuration");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    @Override
    public void dispose() {
        edits.clear();
        super.dispose();
    }
}
