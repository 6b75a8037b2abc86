package org.moduscrm.archive.ui.internal.findings;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.moduscrm.archive.spi.rule.QuickFix;

/** What can be done with findings, in the toolbar, the context menu and by keys. */
final class FindingsActions {

    private static final String COMMANDS = "org.moduscrm.archive.ui.";

    private final FindingsView view;
    private final IAction open;
    private final IAction fix;
    private final IAction explain;
    private final IAction silence;
    private final IAction run;
    private final IAction cancel;

    FindingsActions(FindingsView view) {
        this.view = view;
        open = action(Messages.action_open, COMMANDS + "openFinding", () -> view.open(view.selected()));
        fix = action(Messages.action_fix, COMMANDS + "quickFix", this::fixFirst);
        explain = action(Messages.action_explain, COMMANDS + "explainFinding", this::explain);
        silence = action(Messages.action_silence, COMMANDS + "silenceFinding", this::silence);
        run = action(Messages.action_run, IWorkbenchCommandConstants.FILE_REFRESH, view::run);
        cancel = action(Messages.action_cancel, null, view::cancel);
        fillToolBar();
        createContextMenu();
        view.tree().viewer().addSelectionChangedListener(event -> update());
    }

    private IAction action(String text, String command, Runnable work) {
        IAction action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        if (command != null) {
            action.setActionDefinitionId(command);
            view.getSite().getService(IHandlerService.class).activateHandler(command, new ActionHandler(action));
        }
        return action;
    }

    private void fillToolBar() {
        IActionBars bars = view.getViewSite().getActionBars();
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(fix);
        tools.add(explain);
        tools.add(silence);
        tools.add(new Separator());
        tools.add(run);
        tools.add(cancel);
        IMenuManager menu = bars.getMenuManager();
        menu.add(run);
        menu.add(cancel);
    }

    private void createContextMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillContextMenu);
        var tree = view.tree().viewer().getTree();
        tree.setMenu(menu.createContextMenu(tree));
        view.getSite().registerContextMenu(menu, view.tree().viewer());
    }

    private void fillContextMenu(IMenuManager menu) {
        FindingRow row = view.selected();
        if (row == null) {
            menu.add(run);
            return;
        }
        menu.add(open);
        menu.add(new Separator());
        for (QuickFix each : row.fixes()) {
            boolean first = each == row.fixes().getFirst();
            IAction action = first ? fix : new Action() {
                @Override
                public void run() {
                    view.fix(row, each);
                }
            };
            action.setText(each.label());
            menu.add(action);
        }
        menu.add(new Separator());
        menu.add(explain);
        menu.add(silence);
    }

    void update() {
        FindingRow row = view.selected();
        boolean fixable = row != null && !row.fixes().isEmpty();
        fix.setEnabled(fixable);
        fix.setText(Messages.action_fix);
        fix.setToolTipText(fixable ? row.fixes().getFirst().label() : Messages.action_fix);
        open.setEnabled(row != null && row.finding().customerId() != null);
        explain.setEnabled(row != null);
        silence.setEnabled(row != null);
        run.setEnabled(view.isOpen() && !view.isRunning());
        cancel.setEnabled(view.isRunning());
    }

    private void fixFirst() {
        FindingRow row = view.selected();
        view.fix(row, row.fixes().getFirst());
    }

    private void explain() {
        FindingRow row = view.selected();
        MessageDialog.openInformation(view.getSite().getShell(), row.title(),
                NLS.bind(Messages.explain_text, row.message(), row.explanation()));
    }

    private void silence() {
        FindingRow row = view.selected();
        InputDialog dialog = new InputDialog(view.getSite().getShell(), Messages.silence_title,
                NLS.bind(Messages.silence_text, row.message()), "",
                reason -> reason.isBlank() ? Messages.silence_reasonNeeded : null);
        if (dialog.open() == Window.OK) {
            view.silence(row, dialog.getValue().strip());
        }
    }
}
