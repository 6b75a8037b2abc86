package org.moduscrm.archive.ui.internal.people;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.ui.internal.editor.CustomerEditor;

/** Moves the person selected in the customer editor in front. */
public final class MovePersonHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        boolean moved = HandlerUtil.getActiveEditor(event) instanceof CustomerEditor editor && editor.movePerson();
        if (!moved) {
            MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(event), Messages.noPersonTitle, Messages.noPerson);
        }
        return null;
    }
}
