package org.moduscrm.ui.internal.form;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A change with its reverse. */
public final class StructureChange extends AbstractOperation {

    private final Runnable action;
    private final Runnable reverse;
    private final Runnable changed;

    public StructureChange(String label, Runnable action, Runnable reverse, Runnable changed) {
        super(label);
        this.action = action;
        this.reverse = reverse;
        this.changed = changed;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return run(action);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return run(action);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return run(reverse);
    }

    private IStatus run(Runnable what) {
        what.run();
        changed.run();
        return Status.OK_STATUS;
    }
}
