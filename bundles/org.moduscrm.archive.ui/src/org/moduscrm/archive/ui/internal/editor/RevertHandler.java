package org.moduscrm.archive.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Drops the unsaved changes of the customer in front. */
public final class RevertHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CustomerEditor editor) {
            editor.revert();
        }
        return null;
    }
}
