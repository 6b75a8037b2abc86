package org.moduscrm.ui.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.moduscrm.ui.Ids;

/**
 * A table of rows that are in memory, at most 2,000. The user may choose, move and size the columns (right click on a
 * header; double click fits a column), which is kept per view; Ctrl+C copies the selected rows, Ctrl+Shift+C with the
 * headers. Used on the UI thread.
 */
public final class ListTable<T> {

    private static final int NARROWEST_STRETCHED = 160;
    private static final int WIDEST_STRETCHED = 360;
    /** On a column: the width that it has without the user's doing. */
    private static final String GIVEN_WIDTH = "org.moduscrm.ui.givenWidth";

    private final Table table;
    private final ColumnMemory<T> memory;
    private final List<ListColumn<T>> columns;
    private final ResourceManager images;
    private List<ListColumn<T>> shown = List.of();
    private List<T> rows = List.of();
    private String sort;
    private boolean ascending;
    private String sortBeforeClick;
    private boolean ascendingBeforeClick;
    private BiConsumer<String, Boolean> sorter = (column, up) -> {
    };
    private Predicate<T> dimmed = row -> false;
    private boolean building;
    /** The room for which the columns were laid out last. */
    private int laidOut;

    /**
     * @param id of the view; the columns are kept under it, and the table is named {@code id.table}
     * @param name for screen readers, in the user's language
     */
    public ListTable(Composite parent, String id, String name, List<ListColumn<T>> columns) {
        this.columns = List.copyOf(columns);
        memory = new ColumnMemory<>(id, this.columns);
        table = Ids.set(new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI), id + ".table");
        table.setHeaderVisible(true);
        images = new LocalResourceManager(JFaceResources.getResources(), table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.KeyDown, this::copyKey);
        table.addListener(SWT.Resize, event -> stretch());
        new HeaderMenu<>(this);
        CellTips.install(table);
        RowSpeech.install(table, name, index -> index < rows.size() ? speak(rows.get(index)) : null);
        build();
    }

    private String speak(T row) {
        return String.join(", ", shown.stream().filter(column -> !text(column, row).isEmpty())
                .map(column -> column.header().isEmpty() ? text(column, row) : column.header() + " " + text(column, row))
                .toList());
    }

    /** Makes the columns anew, as the memory has them. */
    private void build() {
        building = true;
        table.setRedraw(false);
        try {
            for (TableColumn old : table.getColumns()) {
                old.dispose();
            }
            shown = memory.shown();
            shown.forEach(this::addColumn);
            showSort(sort, ascending);
            table.clearAll();
        } finally {
            table.setRedraw(true);
            building = false;
        }
        stretch();
    }

    /** @param rowsInGrey which rows are things of the past; the text must say so too */
    public void dim(Predicate<T> rowsInGrey) {
        dimmed = rowsInGrey;
        table.clearAll();
    }

    /**
     * Until the user sizes columns himself, the first one with a head that cannot be hidden takes the room there is, up to
     * its widest; what is left then goes to the widest of the others, for there the text is longest.
     */
    private void stretch() {
        int index = IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).fixed() && !shown.get(i).header().isEmpty()).findFirst().orElse(-1);
        int room = table.getClientArea().width;
        laidOut = room;
        if (index < 0 || room == 0 || memory.hasWidths()) {
            return;
        }
        int[] widths = shown.stream().mapToInt(this::ownWidth).toArray();
        int others = IntStream.of(widths).sum() - widths[index];
        widths[index] = Math.clamp(room - others, NARROWEST_STRETCHED, WIDEST_STRETCHED);
        int spare = Math.max(0, room - others - widths[index]);
        IntStream.range(0, widths.length).filter(i -> i != index && !shown.get(i).rightAligned()).boxed()
                .max(Comparator.comparingInt(i -> shown.get(i).width())).ifPresent(widest -> widths[widest] += spare);
        building = true;
        try {
            for (int i = 0; i < widths.length; i++) {
                give(table.getColumn(i), widths[i]);
            }
        } finally {
            building = false;
        }
    }

    /** The width of a column while there is no room to spare. */
    private int ownWidth(ListColumn<T> column) {
        return Math.max(memory.width(column), ColumnFit.width(table, column.header(), false, List.of()));
    }

    private static void give(TableColumn head, int width) {
        head.setData(GIVEN_WIDTH, width);
        head.setWidth(width);
    }

    private void addColumn(ListColumn<T> column) {
        TableColumn head = new TableColumn(table, column.rightAligned() ? SWT.RIGHT : SWT.LEFT);
        head.setText(column.header());
        give(head, ownWidth(column));
        head.setMoveable(true);
        head.setToolTipText(column.tooltip());
        Ids.set(head, column.id());
        head.addListener(SWT.Resize, event -> {
            if (!building && isSizedByUser(head)) {
                memory.setWidth(column, head.getWidth());
            }
        });
        head.addListener(SWT.Move, event -> moved());
        head.addListener(SWT.Selection, event -> clicked(column));
        head.addListener(SWT.DefaultSelection, event -> doubleClicked(head));
    }

    /** GTK tells late of a width that was given, and fills the table with its last column by itself. */
    private boolean isSizedByUser(TableColumn head) {
        if (table.getClientArea().width != laidOut) {
            return false; // the table is being sized just now
        }
        int[] order = table.getColumnOrder();
        boolean filling = table.getColumn(order[order.length - 1]) == head
                && Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum() == laidOut;
        return !filling && !Integer.valueOf(head.getWidth()).equals(head.getData(GIVEN_WIDTH));
    }

    private void moved() {
        if (!building && !Arrays.equals(table.getColumnOrder(), memoryOrder())) {
            memory.setShown(visualOrder());
        }
    }

    private int[] memoryOrder() {
        List<ListColumn<T>> kept = memory.shown();
        return kept.stream().mapToInt(shown::indexOf).toArray();
    }

    /** The shown columns from left to right. */
    List<ListColumn<T>> visualOrder() {
        return IntStream.of(table.getColumnOrder()).mapToObj(shown::get).toList();
    }

    List<ListColumn<T>> columns() {
        return columns;
    }

    void setShown(ListColumn<T> column, boolean show) {
        List<ListColumn<T>> next = new ArrayList<>(visualOrder());
        if (show) {
            next.add(column);
        } else {
            next.remove(column);
        }
        memory.setShown(next);
        build();
    }

    void resetColumns() {
        memory.reset();
        build();
    }

    void fitAll() {
        Arrays.stream(table.getColumns()).forEach(this::fit);
    }

    /** A virtual table measures only the rows it has filled, so the widest text is measured here. */
    private void fit(TableColumn head) {
        ListColumn<T> column = shown.get(table.indexOf(head));
        head.setWidth(ColumnFit.width(table, column.header(), column.image() != null,
                rows.stream().map(row -> text(column, row)).toList()));
    }

    private void clicked(ListColumn<T> column) {
        if (column.sort() != null) {
            sortBeforeClick = sort;
            ascendingBeforeClick = ascending;
            sorter.accept(column.sort(), !column.sort().equals(sort) || !ascending);
        }
    }

    /** The first of the two clicks has sorted; the rows go back to the order they had. */
    private void doubleClicked(TableColumn head) {
        fit(head);
        if (sortBeforeClick != null && shown.get(table.indexOf(head)).sort() != null) {
            sorter.accept(sortBeforeClick, ascendingBeforeClick);
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index < 0 || index >= rows.size()) {
            return; // GTK may still ask for a row that has just been taken away
        }
        T row = rows.get(index);
        item.setForeground(dimmed.test(row) ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
        for (int i = 0; i < shown.size(); i++) {
            ListColumn<T> column = shown.get(i);
            item.setText(i, text(column, row));
            if (column.image() != null) {
                item.setImage(i, image(column, row));
            }
        }
    }

    private String text(ListColumn<T> column, T row) {
        return Objects.requireNonNullElse(column.text().apply(row), "");
    }

    private Image image(ListColumn<T> column, T row) {
        var descriptor = column.image().apply(row);
        return descriptor == null ? null : images.get(descriptor);
    }

    private void copyKey(Event event) {
        if (event.keyCode == 'c' && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == SWT.MOD1) {
            copy((event.stateMask & SWT.SHIFT) != 0);
            event.doit = false;
        }
    }

    /** Copies the selected rows, tab-separated, the columns as they stand. */
    public void copy(boolean withHeaders) {
        List<ListColumn<T>> order = visualOrder().stream().filter(column -> !column.header().isEmpty()).toList();
        List<List<String>> lines = new ArrayList<>();
        if (withHeaders) {
            lines.add(order.stream().map(ListColumn::header).toList());
        }
        for (T row : selected()) {
            lines.add(order.stream().map(column -> text(column, row)).toList());
        }
        TabText.copy(table.getDisplay(), lines);
    }

    /** Shows other rows from the top; nothing is selected then. */
    public void setRows(List<T> newRows) {
        rows = List.copyOf(newRows);
        table.setRedraw(false);
        try {
            // Shrinking a virtual table by its count alone takes seconds on GTK; emptying it first does not.
            table.removeAll();
            table.setItemCount(rows.size());
        } finally {
            table.setRedraw(true);
        }
    }

    /**
     * Shows the same list as it is now: what was selected and on top stays, as far as it still exists. A list at its
     * beginning stays at its beginning, so that what is new there is seen.
     */
    public void updateRows(List<T> newRows, Function<T, Object> key) {
        List<Object> selectedKeys = selected().stream().map(key).toList();
        int top = table.getTopIndex();
        Object topKey = top < rows.size() ? key.apply(rows.get(top)) : null;
        setRows(newRows);
        int newTop = top == 0 ? 0 : indexOf(row -> key.apply(row).equals(topKey));
        table.setTopIndex(newTop >= 0 ? newTop : Math.min(top, Math.max(0, rows.size() - 1)));
        table.setSelection(IntStream.range(0, rows.size())
                .filter(i -> selectedKeys.contains(key.apply(rows.get(i)))).toArray());
        if (newTop >= 0) {
            table.setTopIndex(newTop);
        }
    }

    public List<T> rows() {
        return rows;
    }

    /** The selected rows from top to bottom. */
    public List<T> selected() {
        return IntStream.of(table.getSelectionIndices()).sorted().filter(i -> i < rows.size()).mapToObj(rows::get)
                .toList();
    }

    /** Selects the first row that fits and makes it visible. @return whether there is one */
    public boolean select(Predicate<T> wanted) {
        int index = indexOf(wanted);
        if (index >= 0) {
            table.setSelection(index);
            table.showSelection();
        }
        return index >= 0;
    }

    /** -1 when no row fits. */
    public int indexOf(Predicate<T> wanted) {
        return IntStream.range(0, rows.size()).filter(i -> wanted.test(rows.get(i))).findFirst().orElse(-1);
    }

    /** Marks the header by which the rows are sorted. @param order null for none */
    public void showSort(String order, boolean up) {
        sort = order;
        ascending = up;
        TableColumn head = IntStream.range(0, shown.size())
                .filter(i -> order != null && order.equals(shown.get(i).sort()))
                .mapToObj(table::getColumn).findFirst().orElse(null);
        table.setSortColumn(head);
        table.setSortDirection(head == null ? SWT.NONE : up ? SWT.UP : SWT.DOWN);
    }

    /** @param listener takes the order that the user asked for, and whether ascending */
    public void onSort(BiConsumer<String, Boolean> listener) {
        sorter = (order, up) -> {
            memory.setSort(order, up);
            listener.accept(order, up);
        };
    }

    /** The order that the user chose last. */
    public String rememberedSort(String otherwise) {
        return memory.sort(otherwise);
    }

    public boolean rememberedAscending() {
        return memory.ascending();
    }

    /** @param opener takes the row that was double-clicked, or that was selected when Enter was pressed */
    public void onOpen(Consumer<T> opener) {
        table.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(opener));
    }

    public Table control() {
        return table;
    }
}
