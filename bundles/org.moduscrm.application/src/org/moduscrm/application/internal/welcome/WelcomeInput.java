package org.moduscrm.application.internal.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.Messages;

/** The one Welcome page; it comes back after a restart that happened while it was open. */
final class WelcomeInput implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ResourceLocator.imageDescriptorFromBundle(ShellIds.BUNDLE, "icons/welcome.svg").orElse(null);
    }

    @Override
    public String getName() {
        return Messages.Welcome_tab;
    }

    @Override
    public String getToolTipText() {
        return Messages.Welcome_tab;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return WelcomeInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is only one Welcome page: nothing to tell it from another
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WelcomeInput;
    }

    @Override
    public int hashCode() {
        return WelcomeInput.class.hashCode();
    }
}
