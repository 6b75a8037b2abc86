package org.moduscrm.archive.ui.internal.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.page.CustomerPageContext;

/** The ways to reach somebody, a line for each: what kind it is, the number or address, and a note. */
final class ContactPointRows {

    private static final int COLUMNS = 6;
    private static final int ADDRESS_WIDTH = 84;
    private static final int LABEL_WIDTH = 36;
    private static final int MAX_ADDRESS = 200;
    private static final int MAX_LABEL = 100;

    private final Composite body;
    private final CustomerPageContext context;
    private final EditContext edits;
    private final String id;
    private final Runnable reflow;
    private final Button add;
    private final List<Line> lines = new ArrayList<>();
    private List<EditModel<ContactPoint>> points = List.of();
    private Label none;
    private Supplier<EditModel<ContactPoint>> factory;

    /** A line as it was drawn; it can show every point of its kind that is as old. */
    private record Line(ContactPointKind kind, LocalDate formerSince, FieldGroup<ContactPoint> group,
            List<Control> controls) {

        boolean fits(EditModel<ContactPoint> point) {
            return kind == point.get(ContactPointFields.KIND)
                    && Objects.equals(formerSince, point.get(ContactPointFields.FORMER_SINCE));
        }

        void show(EditModel<ContactPoint> point) {
            if (group.model() != point) {
                group.bind(point);
            }
        }

        void dispose() {
            controls.forEach(Control::dispose);
        }
    }

    /**
     * @param id controls are named after it
     * @param reflow called when lines came or went
     */
    ContactPointRows(FormSection section, CustomerPageContext context, String id, Runnable reflow) {
        this.context = context;
        this.edits = context.edits();
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
        lines.stream().map(Line::group).filter(group -> group.model() == point).findFirst()
                .ifPresent(group -> group.fields().getFirst().setFocus());
    }

    private void openMore(Button button, EditModel<ContactPoint> point) {
        Menu menu = new Menu(button);
        boolean former = isFormer(point);
        item(menu, Messages.points_prefer, () -> prefer(point)).setEnabled(!former);
        item(menu, former ? Messages.points_current : Messages.points_former, () -> {
            edits.set(point, ContactPointFields.FORMER_SINCE, former ? null : context.archive().today(),
                    former ? Messages.points_current : Messages.points_former);
            edits.seal();
            refresh();
        });
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static MenuItem item(Menu menu, String text, Runnable work) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> work.run());
        return item;
    }

    /** The others keep their order behind it. */
    private void prefer(EditModel<ContactPoint> point) {
        Map<EditModel<ContactPoint>, Integer> before = new LinkedHashMap<>();
        points.forEach(each -> before.put(each, each.get(ContactPointFields.RANK)));
        edits.perform(Messages.points_prefer, () -> {
            point.set(ContactPointFields.RANK, 0);
            int rank = 1;
            for (EditModel<ContactPoint> other : before.keySet()) {
                if (other != point) {
                    other.set(ContactPointFields.RANK, rank++);
                }
            }
        }, () -> before.forEach((each, rank) -> each.set(ContactPointFields.RANK, rank)));
        refresh();
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

    /** Makes the lines follow the list, after an edit, an undo or a save. Lines that still fit stay. */
    void refresh() {
        List<EditModel<ContactPoint>> present = points.stream().filter(point -> !point.isRemoved())
                .sorted(Comparator.comparing(ContactPointRows::isFormer)
                        .thenComparing(point -> point.get(ContactPointFields.RANK))).toList();
        int kept = 0;
        while (kept < Math.min(lines.size(), present.size()) && lines.get(kept).fits(present.get(kept))) {
            lines.get(kept).show(present.get(kept));
            kept++;
        }
        List<Line> gone = lines.subList(kept, lines.size());
        List<EditModel<ContactPoint>> added = present.subList(kept, present.size());
        if (gone.isEmpty() && added.isEmpty() && present.isEmpty() == (none != null)) {
            return;
        }
        gone.forEach(Line::dispose);
        gone.clear();
        added.forEach(this::line);
        showNone(present.isEmpty());
        reflow.run();
    }

    private static boolean isFormer(EditModel<ContactPoint> point) {
        return point.get(ContactPointFields.FORMER_SINCE) != null;
    }

    private void showNone(boolean empty) {
        if (none != null) {
            none.dispose();
            none = null;
        }
        if (empty) {
            none = new Label(body, SWT.NONE);
            none.setText(Messages.points_none);
            none.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        }
    }

    private void line(EditModel<ContactPoint> point) {
        String lineId = id + "." + lines.size();
        int before = body.getChildren().length;
        FieldGroup<ContactPoint> group = new FieldGroup<>(body, edits, lineId);
        String kind = FieldWords.of(point.get(ContactPointFields.KIND));
        LocalDate former = point.get(ContactPointFields.FORMER_SINCE);
        TextField<ContactPoint> address = group.text(ContactPointFields.ADDRESS,
                former == null ? kind : NLS.bind(Messages.points_formerLabel, kind)).limit(MAX_ADDRESS);
        narrow(address, ADDRESS_WIDTH);
        if (former != null) {
            address.tooltip(NLS.bind(Messages.points_formerSince, kind, Formats.date(former)));
            address.control().setForeground(body.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        }
        narrow(group.text(ContactPointFields.LABEL, Messages.field_label).limit(MAX_LABEL), LABEL_WIDTH);
        Button more = Ids.set(new Button(body, SWT.PUSH), lineId + ".more");
        more.setText(Messages.points_more);
        more.addListener(SWT.Selection, event -> openMore(more, group.model()));
        Button remove = Ids.set(new Button(body, SWT.PUSH), lineId + ".remove");
        remove.setText(Messages.points_remove);
        remove.setToolTipText(NLS.bind(Messages.points_removed, kind));
        remove.addListener(SWT.Selection, event -> remove(group.model()));
        group.bind(point);
        Control[] children = body.getChildren();
        lines.add(new Line(point.get(ContactPointFields.KIND), former, group,
                List.of(children).subList(before, children.length)));
    }

    /** Two fields share a line, which must not make the column wider than its neighbour. */
    private static void narrow(TextField<ContactPoint> field, int width) {
        ((GridData) field.control().getLayoutData()).widthHint = width;
    }

    Stream<FieldGroup<?>> groups() {
        return lines.stream().map(Line::group);
    }
}
