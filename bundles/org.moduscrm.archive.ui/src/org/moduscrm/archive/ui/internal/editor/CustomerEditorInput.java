package org.moduscrm.archive.ui.internal.editor;

import java.util.UUID;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Names the customer that an editor is open on. Two inputs are equal when they name the same customer. */
public final class CustomerEditorInput implements IEditorInput {

    private final UUID id;
    private final String name;

    /** @param name as known to whoever opens it; shown until the record is read */
    public CustomerEditorInput(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    /** The input of a customer that does not exist yet; equal to no other. */
    public static CustomerEditorInput forNew() {
        return new CustomerEditorInput(null, Messages.editor_newCustomer);
    }

    /** Null for a customer that does not exist yet. */
    public UUID id() {
        return id;
    }

    @Override
    public boolean exists() {
        return id != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return name == null ? "" : name;
    }

    /** Editors are not reopened with the window: they belong to the archive of the session. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || id != null && other instanceof CustomerEditorInput input && id.equals(input.id);
    }

    @Override
    public int hashCode() {
        return id == null ? System.identityHashCode(this) : id.hashCode();
    }
}
