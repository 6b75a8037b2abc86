package org.moduscrm.application.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moduscrm.application.internal.ShellIds;

@ExtendWith(PictureOfFailure.class)
class ArchivePerspectiveTest {

    @Test
    void isTheOneTheWindowStartsWith() {
        assertEquals(ShellIds.PERSPECTIVE_ARCHIVE, Window.page().getPerspective().getId());
    }

    @Test
    void showsTheInstalledPartsAndTheEditorArea() {
        Window.step(() -> Window.page().resetPerspective());
        assertTrue(hasView(ShellIds.VIEW_PROGRESS), "Progress is missing");
        for (String view : new String[] { ShellIds.VIEW_CUSTOMERS, ShellIds.VIEW_FINDINGS }) {
            assertEquals(Window.isViewInstalled(view), hasView(view), view);
        }
        assertTrue(Window.on(() -> Window.page().isEditorAreaVisible()), "No room for records");
    }

    @Test
    void resetLayoutBringsAClosedViewBack() {
        Window.step(() -> Window.page().hideView(Window.page().findView(ShellIds.VIEW_PROGRESS)));
        assertFalse(hasView(ShellIds.VIEW_PROGRESS));
        Window.step(() -> Window.page().resetPerspective());
        assertTrue(hasView(ShellIds.VIEW_PROGRESS), "Reset Layout left Progress closed");
    }

    private static boolean hasView(String id) {
        return Window.on(() -> {
            for (IViewReference view : Window.page().getViewReferences()) {
                if (view.getId().equals(id)) {
                    return true;
                }
            }
            return false;
        });
    }
}
