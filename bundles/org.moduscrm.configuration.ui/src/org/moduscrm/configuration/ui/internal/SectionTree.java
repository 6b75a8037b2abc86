package org.moduscrm.configuration.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.ui.Ids;

/** The sections of the configuration. */
final class SectionTree {

    private final Tree tree;
    private final TreeItem lists;
    private final Consumer<Section> opener;

    /** @param opener takes the selected section */
    SectionTree(Composite parent, Consumer<Section> opener) {
        this.opener = opener;
        Composite root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        root.setLayout(layout);
        tree = Ids.set(new Tree(root, SWT.SINGLE | SWT.BORDER), "configuration.tree");
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        lists = item(new Section.Lists());
        item(new Section.Rules());
        item(new Section.Numbers());
        item(new Section.Settings());
        tree.addListener(SWT.Selection, event -> opener.accept((Section) event.item.getData()));
        Button add = Ids.set(new Button(root, SWT.PUSH), "configuration.newList");
        add.setText(Messages.section_newList);
        add.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        add.addListener(SWT.Selection, event -> {
            tree.deselectAll();
            opener.accept(new Section.CodeList(null, Messages.section_newList));
        });
    }

    private TreeItem item(Section section) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(section.label());
        item.setData(section);
        return item;
    }

    /** Shows these lists; what was selected stays so, if it is still there. */
    void show(List<CodeList> codeLists) {
        Section selected = tree.getSelectionCount() == 0 ? null : (Section) tree.getSelection()[0].getData();
        lists.removeAll();
        for (CodeList list : codeLists) {
            Section section = new Section.CodeList(list.id(), list.title());
            TreeItem item = new TreeItem(lists, SWT.NONE);
            item.setText(section.label());
            item.setData(section);
        }
        lists.setExpanded(true);
        if (selected != null) {
            mark(selected);
        }
    }

    /** Selects a section and opens it. @return false when there is none such */
    boolean select(Section section) {
        boolean found = mark(section);
        if (found) {
            opener.accept(section);
        }
        return found;
    }

    private boolean mark(Section section) {
        for (TreeItem top : tree.getItems()) {
            if (section.equals(top.getData())) {
                tree.setSelection(top);
                return true;
            }
        }
        for (TreeItem item : lists.getItems()) {
            if (section.equals(item.getData())) {
                tree.setSelection(item);
                return true;
            }
        }
        return false;
    }

    void selectFirst() {
        if (lists.getItemCount() > 0) {
            select((Section) lists.getItem(0).getData());
            tree.setTopItem(lists);
        } else {
            select(new Section.Rules());
        }
    }

    void setFocus() {
        tree.setFocus();
    }
}
