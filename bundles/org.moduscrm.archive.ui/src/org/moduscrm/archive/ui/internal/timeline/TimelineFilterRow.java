package org.moduscrm.archive.ui.internal.timeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.moduscrm.archive.service.Timeline.Kind;
import org.moduscrm.ui.Ids;

/** Which kinds the timeline shows, and the text that it looks for. */
final class TimelineFilterRow {

    private static final int SEARCH_DELAY_MS = 250;
    private static final int SEARCH_WIDTH = 180;
    private static final int MOST_NAMED = 2;

    private final Composite root;
    private final Button kinds;
    private final Text search;
    private final Button byMonth;
    private final TimelineMemory memory;
    private final Consumer<Set<String>> chooser;
    private List<Kind> known = List.of();
    private Set<String> chosen;
    private int typed;

    /**
     * @param chooser takes ids of kinds; empty for all
     * @param searcher takes a text a moment after it was typed; empty for any
     * @param regroup called when grouping was switched
     */
    TimelineFilterRow(Composite parent, TimelineMemory memory, Consumer<Set<String>> chooser, Consumer<String> searcher,
            Runnable regroup) {
        this.memory = memory;
        this.chooser = chooser;
        chosen = memory.kinds();
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        root.setLayout(layout);
        kinds = Ids.set(new Button(root, SWT.PUSH), "timeline.kinds");
        kinds.addListener(SWT.Selection, event -> openMenu());
        search = Ids.set(new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "timeline.search");
        search.setMessage(Messages.timeline_search);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = SEARCH_WIDTH;
        search.setLayoutData(data);
        search.addListener(SWT.Modify, event -> {
            int mine = ++typed;
            search.getDisplay().timerExec(SEARCH_DELAY_MS, () -> {
                if (mine == typed && !search.isDisposed()) {
                    searcher.accept(search.getText());
                }
            });
        });
        byMonth = Ids.set(new Button(root, SWT.CHECK), "timeline.byMonth");
        byMonth.setText(Messages.timeline_byMonth);
        byMonth.setSelection(memory.byMonth());
        byMonth.addListener(SWT.Selection, event -> {
            memory.setByMonth(byMonth.getSelection());
            regroup.run();
        });
        name();
    }

    void showKinds(List<Kind> kindsThere) {
        known = kindsThere;
        name();
    }

    private void openMenu() {
        Menu menu = new Menu(kinds);
        item(menu, Messages.timeline_all, chosen.isEmpty(), () -> choose(Set.of()));
        new MenuItem(menu, SWT.SEPARATOR);
        for (Kind kind : known) {
            item(menu, kind.label(), chosen.contains(kind.id()), () -> {
                Set<String> next = new TreeSet<>(chosen);
                if (!next.remove(kind.id())) {
                    next.add(kind.id());
                }
                choose(next);
            });
        }
        Rectangle bounds = kinds.getBounds();
        menu.setLocation(root.toDisplay(bounds.x, bounds.y + bounds.height));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String label, boolean checked, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(label.replace("&", "&&"));
        item.setSelection(checked);
        item.addListener(SWT.Selection, event -> action.run());
    }

    void choose(Set<String> wanted) {
        chosen = Set.copyOf(wanted);
        memory.setKinds(chosen);
        name();
        chooser.accept(chosen);
    }

    /** Shows everything again. */
    void clear() {
        search.setText("");
        typed++;
        choose(Set.of());
    }

    private void name() {
        List<String> names = known.stream().filter(kind -> chosen.contains(kind.id())).map(Kind::label).toList();
        String words = names.isEmpty() ? Messages.timeline_all : names.size() <= MOST_NAMED
                ? names.stream().collect(Collectors.joining(Messages.timeline_and))
                : Messages.bind(Messages.timeline_someKinds, names.size());
        kinds.setText(Messages.bind(Messages.timeline_showKinds, words.replace("&", "&&")));
        kinds.setToolTipText(Messages.timeline_kindsTip);
        root.layout();
        if (root.getParent() != null) {
            root.getParent().layout();
        }
    }

    boolean isByMonth() {
        return byMonth.getSelection();
    }

    Composite control() {
        return root;
    }
}
