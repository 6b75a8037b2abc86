package org.moduscrm.configuration.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.ui.session.ArchiveSession;

/** Opens the configuration of the open archive in its perspective, or shows it where it is open already. */
public final class OpenConfiguration extends AbstractHandler {

    private final ArchiveSession session;

    public OpenConfiguration(ArchiveSession session) {
        this.session = session;
    }

    @Override
    public boolean isEnabled() {
        return session.current().isPresent();
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            return window.getWorkbench().showPerspective(ConfigurationPerspective.ID, window)
                    .openEditor(new ConfigurationInput(), ConfigurationEditor.ID);
        } catch (WorkbenchException e) {
            throw new ExecutionException("The configuration could not be opened", e);
        }
    }
}
