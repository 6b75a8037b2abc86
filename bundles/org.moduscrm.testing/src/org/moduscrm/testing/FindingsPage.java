package org.moduscrm.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;

/** The <em>Findings</em> view as its user sees it. */
public final class FindingsPage {

    private static final String VIEW_ID = "org.moduscrm.archive.ui.findings";

    private final IViewPart view;

    private FindingsPage(IViewPart view) {
        this.view = view;
    }

    /** Shows the view and waits for the check that begins with it. */
    public static FindingsPage open() {
        FindingsPage page = new FindingsPage((IViewPart) WorkbenchDriver.showView(VIEW_ID));
        WorkbenchDriver.settle();
        return page;
    }

    public Tree tree() {
        return WorkbenchDriver.find(Tree.class, "findings.tree");
    }

    /** The findings from top to bottom, as "message / customer". */
    public List<String> findings() {
        return WorkbenchDriver.onUi(this::texts);
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (TreeItem group : tree().getItems()) {
            Arrays.stream(group.getItems()).map(item -> item.getText(0) + " / " + item.getText(2)).forEach(texts::add);
        }
        return texts;
    }

    public List<String> groups() {
        return WorkbenchDriver.onUi(() -> Arrays.stream(tree().getItems()).map(TreeItem::getText).toList());
    }

    /** Waits until a text is among the findings, or until it is not any more. */
    public void awaitFinding(String text, boolean there) {
        WorkbenchDriver.waitUntil((there ? "the finding " : "no finding ") + text,
                () -> texts().contains(text) == there);
    }

    public void select(String text) {
        WorkbenchDriver.doOnUi(() -> {
            for (TreeItem group : tree().getItems()) {
                for (TreeItem item : group.getItems()) {
                    if ((item.getText(0) + " / " + item.getText(2)).equals(text)) {
                        tree().setSelection(item);
                        tree().notifyListeners(SWT.Selection, new Event());
                        return;
                    }
                }
            }
            throw new AssertionError("No finding " + text);
        });
    }

    public void filter(String text) {
        WorkbenchDriver.doOnUi(() -> WorkbenchDriver.find(Text.class, "findings.filter").setText(text));
    }

    public String count() {
        return WorkbenchDriver.onUi(() -> WorkbenchDriver.find(Label.class, "findings.count").getText());
    }

    /** Executes a command of the view, as its key does. */
    public void execute(String command) {
        WorkbenchDriver.onUi(() -> {
            view.getSite().getPage().activate(view);
            return view.getSite().getService(IHandlerService.class).executeCommand(command, null);
        });
        WorkbenchDriver.settle();
    }
}
