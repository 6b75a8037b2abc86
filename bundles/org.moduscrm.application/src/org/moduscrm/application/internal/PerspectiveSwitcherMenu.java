package org.moduscrm.application.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes the context menu off the perspective switcher: closing or renaming perspectives is a programmer's game. */
final class PerspectiveSwitcherMenu {

    private static final String SWITCHER = "PerspectiveSwitcher";
    private static final String NO_MENU = "NoMenu";

    private PerspectiveSwitcherMenu() {
    }

    static void remove(IWorkbenchWindow window) {
        MWindow model = window.getService(MWindow.class);
        EModelService models = window.getService(EModelService.class);
        models.findElements(model, SWITCHER, MToolControl.class, null, EModelService.IN_TRIM)
                .forEach(switcher -> {
                    if (!switcher.getTags().contains(NO_MENU)) {
                        switcher.getTags().add(NO_MENU);
                    }
                });
    }
}
