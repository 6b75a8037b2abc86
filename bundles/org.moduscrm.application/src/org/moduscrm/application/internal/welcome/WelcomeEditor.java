package org.moduscrm.application.internal.welcome;

import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.archive.ArchivePlaces;

/** The Welcome page in the editor area: no dialog stands in the way of the window. */
public class WelcomeEditor extends EditorPart {

    private WelcomePage page;

    /** Opens the page, or brings it to the front. */
    public static void open(IWorkbenchWindow window) {
        try {
            window.getActivePage().openEditor(new WelcomeInput(), ShellIds.EDITOR_WELCOME);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    /** Closes the page wherever it is open. */
    public static void close(IWorkbench workbench) {
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            IWorkbenchPage page = window.getActivePage();
            if (page != null) {
                IEditorReference[] open = Stream.of(page.getEditorReferences())
                        .filter(editor -> ShellIds.EDITOR_WELCOME.equals(editor.getId())).toArray(IEditorReference[]::new);
                page.closeEditors(open, false);
            }
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new WelcomePage(parent, getSite().getWorkbenchWindow(), new ArchivePlaces());
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing to save
    }

    @Override
    public void doSaveAs() {
        // nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
