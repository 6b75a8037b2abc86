package org.moduscrm.application.internal;

import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;
import org.moduscrm.application.internal.language.Language;

/**
 * The stored layout keeps names in the language it was stored in. After a change of language the names of
 * perspectives and views are taken from their descriptions again.
 */
final class LanguageChange {

    private static final String KEY = "layout.language";
    private static final String EMPTY_TEXT_TAG = "persp.editorOnboardingText:";

    private static boolean changed;

    private LanguageChange() {
    }

    static void noteBeforeRestore() {
        IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(ShellIds.BUNDLE);
        String now = Language.current().code();
        changed = !now.equals(settings.get(KEY, now));
        settings.put(KEY, now);
    }

    static void renameRestoredParts(IWorkbench workbench) {
        if (!changed) {
            return;
        }
        MApplication application = workbench.getService(MApplication.class);
        EModelService models = workbench.getService(EModelService.class);
        int everywhere = EModelService.ANYWHERE | EModelService.IN_SHARED_ELEMENTS;
        for (MPerspective perspective : models.findElements(application, null, MPerspective.class, null, everywhere)) {
            IPerspectiveDescriptor descriptor = workbench.getPerspectiveRegistry()
                    .findPerspectiveWithId(perspective.getElementId());
            if (descriptor != null) {
                perspective.setLabel(descriptor.getLabel());
                perspective.setTooltip(descriptor.getLabel());
            }
            List<String> tags = perspective.getTags();
            if (tags.removeIf(tag -> tag.startsWith(EMPTY_TEXT_TAG))) {
                tags.add(EMPTY_TEXT_TAG + Messages.ArchivePerspective_empty);
            }
        }
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            MApplication shared = window.getService(MApplication.class);
            for (MPart part : models.findElements(shared, null, MPart.class, null, everywhere)) {
                rename(workbench, part);
            }
            for (MPlaceholder holder : models.findElements(shared, null, MPlaceholder.class, null, everywhere)) {
                if (holder.getRef() instanceof MPart part) {
                    rename(workbench, part);
                }
            }
        }
    }

    private static void rename(IWorkbench workbench, MPart part) {
        IViewDescriptor descriptor = workbench.getViewRegistry().find(part.getElementId());
        if (descriptor != null) {
            part.setLabel(descriptor.getLabel());
        }
    }
}
