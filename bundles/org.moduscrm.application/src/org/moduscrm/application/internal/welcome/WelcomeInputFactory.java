package org.moduscrm.application.internal.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the Welcome page back after a restart. */
public class WelcomeInputFactory implements IElementFactory {

    static final String ID = "org.moduscrm.application.welcomeInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new WelcomeInput();
    }
}
