package org.moduscrm.application.internal;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Every perspective the user may open, in the order of the switcher. */
public class PerspectivesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        return Stream.of(workbench.getPerspectiveRegistry().getPerspectives())
                .filter(perspective -> !WorkbenchActivityHelper.filterItem(perspective))
                .map(perspective -> item(workbench, perspective))
                .toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(IWorkbench workbench, IPerspectiveDescriptor perspective) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(workbench, null,
                IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE, CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID, perspective.getId());
        parameter.label = perspective.getLabel();
        parameter.icon = perspective.getImageDescriptor();
        return new CommandContributionItem(parameter);
    }
}
