package org.moduscrm.archive.ui.internal.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.moduscrm.archive.service.history.PastRecord;
import org.moduscrm.archive.service.history.PastRecord.Standing;
import org.moduscrm.archive.service.history.PastValue;
import org.moduscrm.archive.service.history.Snapshot;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;

/**
 * A customer as it stood: on the left everything that belonged to it, on the right the fields of one record then and now.
 * Nothing can be edited here. What differs from now is marked by a sign and a word.
 */
final class AsOfPanel {

    private static final String DIFFERS = "≠";

    private final EntryWords words;
    private final Composite root;
    private final Label banner;
    private final Tree tree;
    private final ListTable<PastValue> fields;
    private final Button onlyDifferences;
    private final Label note;
    private PastRecord shown;

    AsOfPanel(Composite parent, EntryWords words, Runnable backToNow) {
        this.words = words;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(grid(1));
        Composite head = new Composite(root, SWT.BORDER);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        head.setLayout(layout);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        banner = Ids.set(new Label(head, SWT.WRAP), "history.asOf.banner");
        banner.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        banner.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button back = Ids.set(new Button(head, SWT.PUSH), "history.asOf.back");
        back.setText(Messages.asOf_back);
        back.addListener(SWT.Selection, event -> backToNow.run());
        SashForm sash = new SashForm(root, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree = Ids.set(new Tree(sash, SWT.BORDER | SWT.SINGLE), "history.asOf.records");
        tree.addListener(SWT.Selection, event -> select(tree.getSelection()[0].getData()));
        Composite right = new Composite(sash, SWT.NONE);
        right.setLayout(grid(1));
        onlyDifferences = Ids.set(new Button(right, SWT.CHECK), "history.asOf.onlyDifferences");
        onlyDifferences.setText(Messages.asOf_onlyDifferences);
        onlyDifferences.addListener(SWT.Selection, event -> showFields());
        fields = new ListTable<>(right, "history.asOf", Messages.asOf_fields, List.of(
                ListColumn.of("mark", Messages.asOf_mark, 76, AsOfPanel::mark),
                ListColumn.of("field", Messages.column_field, 104, value -> words.field(shown.kind(), value.attribute())),
                ListColumn.<PastValue>of("then", Messages.asOf_then, 150, value -> typed(value, value.then())).alwaysShown(),
                ListColumn.of("now", Messages.asOf_now, 140, value -> typed(value, value.now()))));
        fields.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        note = Ids.set(new Label(right, SWT.WRAP), "history.asOf.note");
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sash.setWeights(40, 60);
    }

    private static GridLayout grid(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 8;
        return layout;
    }

    private static String mark(PastValue value) {
        return value.differs() ? NLS.bind(Messages.asOf_changed, DIFFERS) : "";
    }

    private String typed(PastValue value, Object side) {
        return words.typed(shown.kind(), value.attribute(), side).replaceAll("\\s+", " ");
    }

    /** @param moment in words */
    void show(Snapshot snapshot, String moment) {
        banner.setText(NLS.bind(snapshot.existed() ? Messages.asOf_banner : Messages.asOf_notYet, moment));
        tree.removeAll();
        Map<String, List<PastRecord>> groups = new LinkedHashMap<>();
        snapshot.records().forEach(record -> groups.computeIfAbsent(words.kind(record.kind()), kind -> new ArrayList<>())
                .add(record));
        groups.forEach(this::group);
        if (!snapshot.since().isEmpty()) {
            group(Messages.asOf_since, snapshot.since()).setExpanded(false);
        }
        shown = null;
        if (tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0) {
            tree.setSelection(tree.getItem(0).getItem(0));
            select(tree.getItem(0).getItem(0).getData());
        } else {
            select(null);
        }
        root.layout(true, true);
    }

    private TreeItem group(String title, List<PastRecord> records) {
        TreeItem group = new TreeItem(tree, SWT.NONE);
        group.setText(NLS.bind(Messages.asOf_group, title, Formats.number(records.size())));
        for (PastRecord record : records) {
            TreeItem item = new TreeItem(group, SWT.NONE);
            item.setText(title(record));
            item.setData(record);
        }
        group.setExpanded(true);
        return group;
    }

    private String title(PastRecord record) {
        String label = label(record);
        String called = label.isEmpty() ? words.kind(record.kind()) : label.replaceAll("\\s+", " ");
        return record.standing() == Standing.SAME ? called : NLS.bind(switch (record.standing()) {
            case CHANGED -> Messages.asOf_recordChanged;
            case MOVED -> Messages.asOf_recordMoved;
            case REMOVED -> Messages.asOf_recordRemoved;
            case LATER -> Messages.asOf_recordLater;
            case SAME -> "";
        }, called, words.kind(record.kind()));
    }

    /** A post is told by who held it. */
    private String label(PastRecord record) {
        Object person = record.kind().equals("affiliation") ? record.then("contact") : null;
        String who = words.typed(record.kind(), "contact", person);
        return who.isEmpty() ? record.label() : NLS.bind(Messages.asOf_post, who, record.label());
    }

    private void select(Object record) {
        shown = record instanceof PastRecord past ? past : null;
        showFields();
    }

    private void showFields() {
        List<PastValue> values = shown == null ? List.of() : shown.values().stream()
                .filter(value -> !onlyDifferences.getSelection() || value.differs())
                .filter(value -> value.then() != null || value.now() != null).toList();
        fields.setRows(values);
        long differing = values.stream().filter(PastValue::differs).count();
        note.setText(shown == null ? Messages.asOf_choose : differing == 0 ? Messages.asOf_same
                : NLS.bind(Messages.asOf_differences, Formats.number(differing)));
    }

    Composite control() {
        return root;
    }

    void setFocus() {
        tree.setFocus();
    }
}
