package org.moduscrm.application.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
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

    @Test
    void everyToolBarStandsOnce() {
        List<String> words = Window.on(() -> {
            List<String> found = new ArrayList<>();
            collectToolItems(Window.shell(), found);
            return found;
        });
        assertFalse(words.isEmpty(), "No tool bar found");
        assertEquals(words.stream().distinct().toList(), words);
    }

    private static void collectToolItems(Composite parent, List<String> found) {
        for (Control child : parent.getChildren()) {
            if (child instanceof ToolBar bar) {
                Stream.of(bar.getItems()).map(ToolItem::getText).filter(text -> !text.isBlank()).forEach(found::add);
            }
            if (child instanceof Composite composite) {
                collectToolItems(composite, found);
            }
        }
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
