package org.moduscrm.archive.ui.customer;

import java.util.Objects;
import java.util.UUID;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.moduscrm.ui.Icons;

/** The customer that an editor is for. Two inputs are equal when they name the same customer. */
public final class CustomerInput implements IEditorInput {

    private final UUID id;
    private final String name;

    /**
     * @param id null for a customer that is still to be created
     * @param name for the tab until the customer is loaded
     */
    public CustomerInput(UUID id, String name) {
        this.id = id;
        this.name = Objects.requireNonNull(name);
    }

    /** Null for a customer that is still to be created. */
    public UUID id() {
        return id;
    }

    public boolean isNew() {
        return id == null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public boolean exists() {
        return !isNew();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.of(CustomerInput.class, "customer");
    }

    /** Which archive is open at the next start is not known now, so editors are not restored. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == UUID.class ? adapter.cast(id) : null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || id != null && other instanceof CustomerInput input && id.equals(input.id);
    }

    @Override
    public int hashCode() {
        return id == null ? System.identityHashCode(this) : id.hashCode();
    }
}
