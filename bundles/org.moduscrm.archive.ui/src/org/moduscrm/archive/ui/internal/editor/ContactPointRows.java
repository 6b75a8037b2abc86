package org.moduscrm.archive.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.form.TextField;

/** The ways to reach somebody, a line for each: what kind it is, the number or address, and a note. */
final class ContactPointRows {

    private static final int COLUMNS = 5;
    private static final int ADDRESS_WIDTH = 84;
    private static final int LABEL_WIDTH = 36;
    private static final int MAX_ADDRESS = 200;
    private static final int MAX_LABEL = 100;

    private final Composite body;
    private final EditContext edits;
    private final String id;
    private final Runnable reflow;
    private final Button add;
    private final List<FieldGroup<ContactPoint>> groups = new ArrayList<>();
    private List<EditModel<ContactPoint>> points = List.of();
    private List<EditModel<ContactPoint>> shown = List.of();
    private Supplier<EditModel<ContactPoint>> factory;

    /**
     * @param id controls are named after it
     * @param reflow called when lines came or went
     */
    ContactPointRows(FormSection section, EditContext edits, String id, Runnable reflow) {
        this.edits = edits;
        this.id = id;
        this.reflow = reflow;
        body = section.body();
        GridLayout layout = (GridLayout) body.getLayout();
        layout.numColumns = COLUMNS;
        add = Ids.set(new Button(section.head(), SWT.PUSH), id + ".add");
        add.setText(Messages.points_add);
        add.addListener(SWT.Selection, event -> openMenu());
    }

    private void openMenu() {
        Menu menu = new Menu(add);
        for (ContactPointKind kind : ContactPointKind.values()) {
            MenuItem item = Ids.set(new MenuItem(menu, SWT.PUSH), id + ".add." + kind.name());
            item.setText(FieldWords.of(kind));
            item.addListener(SWT.Selection, event -> add(kind));
        }
        Point corner = add.toDisplay(0, add.getSize().y);
        menu.setLocation(corner);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Adds a line, which can be undone. */
    void add(ContactPointKind kind) {
        EditModel<ContactPoint> point = factory.get();
        point.set(ContactPointFields.KIND, kind);
        points.remove(point);
        edits.perform(NLS.bind(Messages.points_added, FieldWords.of(kind)), () -> points.add(point),
                () -> points.remove(point));
        refresh();
        groups.stream().filter(group -> group.model() == point).findFirst()
                .ifPresent(group -> group.fields().getFirst().setFocus());
    }

    private void remove(EditModel<ContactPoint> point) {
        String label = NLS.bind(Messages.points_removed, FieldWords.of(point.get(ContactPointFields.KIND)));
        if (point.isNew()) {
            int index = points.indexOf(point);
            edits.perform(label, () -> points.remove(point), () -> points.add(index, point));
        } else {
            edits.perform(label, () -> point.setRemoved(true), () -> point.setRemoved(false));
        }
        refresh();
    }

    /**
     * @param list the sheet's own list, to which lines are added
     * @param newPoint adds an empty one to that list
     */
    void show(List<EditModel<ContactPoint>> list, Supplier<EditModel<ContactPoint>> newPoint) {
        points = list;
        factory = newPoint;
        add.setEnabled(newPoint != null);
        refresh();
    }

    /** Makes the lines follow the list, after an edit or an undo. */
    void refresh() {
        List<EditModel<ContactPoint>> present = points.stream().filter(point -> !point.isRemoved()).toList();
        if (sameModels(present)) {
            return;
        }
        shown = present;
        groups.clear();
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        present.forEach(this::line);
        if (present.isEmpty()) {
            Label none = new Label(body, SWT.NONE);
            none.setText(Messages.points_none);
            none.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        }
        reflow.run();
    }

    private boolean sameModels(List<EditModel<ContactPoint>> present) {
        return body.getChildren().length > 0 && present.size() == shown.size()
                && Stream.iterate(0, i -> i + 1).limit(present.size()).allMatch(i -> present.get(i) == shown.get(i));
    }

    private void line(EditModel<ContactPoint> point) {
        FieldGroup<ContactPoint> group = new FieldGroup<>(body, edits, id + "." + groups.size());
        narrow(group.text(ContactPointFields.ADDRESS, FieldWords.of(point.get(ContactPointFields.KIND)))
                .limit(MAX_ADDRESS), ADDRESS_WIDTH);
        narrow(group.text(ContactPointFields.LABEL, Messages.field_label).limit(MAX_LABEL), LABEL_WIDTH);
        Button remove = Ids.set(new Button(body, SWT.PUSH), id + "." + groups.size() + ".remove");
        remove.setText(Messages.points_remove);
        remove.setToolTipText(NLS.bind(Messages.points_removed, FieldWords.of(point.get(ContactPointFields.KIND))));
        remove.addListener(SWT.Selection, event -> remove(point));
        group.bind(point);
        groups.add(group);
    }

    /** Two fields share a line, which must not make the column wider than its neighbour. */
    private static void narrow(TextField<ContactPoint> field, int width) {
        ((GridData) field.control().getLayoutData()).widthHint = width;
    }

    Stream<FieldGroup<?>> groups() {
        return groups.stream().map(group -> group);
    }
}
