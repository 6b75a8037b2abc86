package org.moduscrm.application.internal.archive;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.moduscrm.application.internal.ShellIds;

/** The archives opened lately. */
public class RecentArchivesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return new ArchivePlaces().recent().stream().map(RecentArchivesMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path folder) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
                ShellIds.COMMAND_OPEN_ARCHIVE, CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of(ShellIds.COMMAND_OPEN_ARCHIVE_FOLDER, folder.toString());
        // A folder's name may hold the sign that marks a mnemonic.
        parameter.label = folder.toString().replace("&", "&&");
        return new CommandContributionItem(parameter);
    }
}
