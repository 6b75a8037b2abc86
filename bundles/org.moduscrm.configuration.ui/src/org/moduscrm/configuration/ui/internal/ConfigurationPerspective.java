package org.moduscrm.configuration.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** All of the window for the configuration. */
public final class ConfigurationPerspective implements IPerspectiveFactory {

    static final String ID = "org.moduscrm.configuration.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.setEditorOnboardingText(Messages.perspective_empty);
        layout.addEditorOnboardingCommandId("org.moduscrm.configuration.ui.open");
    }
}
