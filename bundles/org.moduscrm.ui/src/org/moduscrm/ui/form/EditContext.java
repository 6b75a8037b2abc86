package org.moduscrm.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.ui.internal.form.FieldChange;
import org.moduscrm.ui.internal.form.StructureChange;

/**
 * Carries the changes of one editor into its edit models, each as an operation that can be undone. Used on the UI thread.
 */
public final class EditContext {

    private final IOperationHistory history;
    private final IUndoContext undoContext;
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    /** By kind and key of the record. */
    private final Map<String, EditModel<?>> shared = new HashMap<>();
    private FieldChange<?, ?> open;
    private Consumer<Field<?, ?>> fieldHistory;

    /** @param undoContext the editor's own, so that its undo menu shows its changes alone */
    public EditContext(IOperationHistory history, IUndoContext undoContext) {
        this.history = history;
        this.undoContext = undoContext;
    }

    /** @param opener shows the history of a field; to be set before the fields are made */
    public void onFieldHistory(Consumer<Field<?, ?>> opener) {
        fieldHistory = opener;
    }

    Consumer<Field<?, ?>> fieldHistory() {
        return fieldHistory;
    }

    public IUndoContext undoContext() {
        return undoContext;
    }

    /**
     * Sets a value. Changes of the same attribute that follow each other, as by typing, are one operation until
     * {@link #seal}.
     *
     * @param label name of the field, in the user's language; undo shows it
     */
    public <E extends ArchiveRecord, V> void set(EditModel<E> model, Attribute<E, V> attribute, V value,
            String label) {
        if (Objects.equals(model.get(attribute), value)) {
            return;
        }
        if (open != null && history.getUndoOperation(undoContext) == open && open.extend(model, attribute, value)) {
            changed();
            return;
        }
        FieldChange<E, V> change = new FieldChange<>(label, model, attribute, value, this::changed);
        execute(change);
        open = change;
    }

    /** Ends the gathering of changes in one operation; fields call it when they lose the focus. */
    public void seal() {
        open = null;
    }

    /** Does something other than setting a value, such as adding a record to a list, so that it can be undone. */
    public void perform(String label, Runnable action, Runnable reverse) {
        seal();
        execute(new StructureChange(label, action, reverse, this::changed));
    }

    /** Forgets all operations: after reading the record anew. */
    public void clear() {
        seal();
        history.dispose(undoContext, true, true, false);
    }

    /** @param listener told after every change, its undoing and its redoing */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void execute(IUndoableOperation operation) {
        operation.addContext(undoContext);
        try {
            history.execute(operation, null, null);
        } catch (ExecutionException e) {
            ILog.get().error("Operation '" + operation.getLabel() + "' failed", e);
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /**
     * The one model of a record in this editor. Parts that show the same record must edit the same values, so a part passes
     * on what it has read and uses what it gets.
     *
     * @return the model that another part brought before, else the one given
     */
    @SuppressWarnings("unchecked")
    public <E extends ArchiveRecord> EditModel<E> shared(EditModel<E> model) {
        return (EditModel<E>) shared.computeIfAbsent(model.type().kind() + " " + model.id(), key -> model);
    }

    /** Called by the editor before all parts show what was read anew. */
    public void forgetShared() {
        shared.clear();
    }
}
