package org.moduscrm.application.internal;

import java.util.stream.Stream;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** The list of customers on the left, their records beside it, and below what needs attention. */
public class ArchivePerspective implements IPerspectiveFactory {

    private static final float LIST = 0.36f;
    private static final float RECORDS = 0.76f;
    private static final float GLANCE = 0.58f;
    /** Pixels in height. */
    private static final int SMALL_SCREEN = 800;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        if (isInstalled(ShellIds.VIEW_CUSTOMERS)) {
            IFolderLayout list = layout.createFolder("list", IPageLayout.LEFT, LIST, editors);
            list.addView(ShellIds.VIEW_CUSTOMERS);
            layout.getViewLayout(ShellIds.VIEW_CUSTOMERS).setCloseable(false);
            placeGlance(layout);
        }
        IFolderLayout attention = layout.createFolder("attention", IPageLayout.BOTTOM, RECORDS, editors);
        if (isInstalled(ShellIds.VIEW_FINDINGS)) {
            attention.addView(ShellIds.VIEW_FINDINGS);
        }
        attention.addView(ShellIds.VIEW_PROGRESS);
        attention.addPlaceholder(ShellIds.VIEW_STAGES);
        fillEmptyEditorArea(layout);
    }

    /** On a small screen the list needs its room; the view waits in the menu. */
    private static void placeGlance(IPageLayout layout) {
        boolean large = PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea().height > SMALL_SCREEN;
        if (large && isInstalled(ShellIds.VIEW_GLANCE)) {
            layout.addView(ShellIds.VIEW_GLANCE, IPageLayout.BOTTOM, GLANCE, "list");
        } else {
            layout.addPlaceholder(ShellIds.VIEW_GLANCE, IPageLayout.BOTTOM, GLANCE, "list");
        }
    }

    /** Says what to do where nothing is open yet; the platform adds the live keys. At most five fit. */
    private static void fillEmptyEditorArea(IPageLayout layout) {
        layout.setEditorOnboardingText(Messages.ArchivePerspective_empty);
        layout.setEditorOnboardingImageUri("platform:/plugin/" + ShellIds.BUNDLE + "/icons/empty.svg");
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Stream.of(ShellIds.COMMAND_NEW_CUSTOMER, ShellIds.COMMAND_FOCUS_LIST, "org.eclipse.ui.window.quickAccess",
                "org.eclipse.ui.window.showKeyAssist").filter(command -> commands.getCommand(command).isDefined())
                .forEach(layout::addEditorOnboardingCommandId);
    }

    /** An enterprise may install the platform without the archive's views; a missing view would show an error part. */
    private static boolean isInstalled(String view) {
        return PlatformUI.getWorkbench().getViewRegistry().find(view) != null;
    }
}
