package org.moduscrm.archive.ui.internal.customers;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs commands from buttons. */
public final class Commands {

    private Commands() {
    }

    public static void execute(IServiceLocator site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(command, e), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
