package org.moduscrm.application.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewDescriptor;

/** Every view the user may open, by name. */
public class ViewsMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        return Stream.of(workbench.getViewRegistry().getViews())
                .filter(view -> !WorkbenchActivityHelper.filterItem(view))
                .sorted(Comparator.comparing(IViewDescriptor::getLabel, Collator.getInstance()))
                .map(view -> item(workbench, view))
                .toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(IWorkbench workbench, IViewDescriptor view) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(workbench, null,
                IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.getId());
        parameter.label = view.getLabel();
        parameter.icon = view.getImageDescriptor();
        return new CommandContributionItem(parameter);
    }
}
