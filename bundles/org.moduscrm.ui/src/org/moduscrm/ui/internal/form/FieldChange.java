package org.moduscrm.ui.internal.form;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.record.Attribute;

/** The change of one attribute; typing extends it. */
public final class FieldChange<E extends ArchiveRecord, V> extends AbstractOperation {

    private final EditModel<E> model;
    private final Attribute<E, V> attribute;
    private final V before;
    private final Runnable changed;
    private V after;

    public FieldChange(String label, EditModel<E> model, Attribute<E, V> attribute, V after, Runnable changed) {
        super(label);
        this.model = model;
        this.attribute = attribute;
        this.before = model.get(attribute);
        this.after = after;
        this.changed = changed;
    }

    /** @return false when it concerns something else; nothing is changed then */
    public boolean extend(EditModel<?> otherModel, Attribute<?, ?> otherAttribute, Object value) {
        if (otherModel != model || otherAttribute != attribute) {
            return false;
        }
        after = value == null ? null : attribute.valueType().cast(value);
        model.set(attribute, after);
        return true;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return put(after);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return put(after);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return put(before);
    }

    private IStatus put(V value) {
        model.set(attribute, value);
        changed.run();
        return Status.OK_STATUS;
    }
}
