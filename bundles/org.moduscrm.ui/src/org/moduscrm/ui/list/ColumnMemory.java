package org.moduscrm.ui.list;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Which columns a view shows, how wide, in which order, and by what it is sorted; kept in the user's preferences. */
final class ColumnMemory<T> {

    private static final String SHOWN = "shown";
    private static final String WIDTH = "width.";
    private static final String SORT = "sort";
    private static final String ASCENDING = "ascending";
    private static final int WRITE_DELAY_MS = 500;

    private final Map<String, ListColumn<T>> columns;
    private final List<ListColumn<T>> inOrder;
    private final IEclipsePreferences node;
    private final Job writer = Job.createSystem("Keep the columns of a list", (ICoreRunnable) monitor -> flush());

    ColumnMemory(String viewId, List<ListColumn<T>> columns) {
        this.inOrder = columns;
        this.columns = columns.stream().collect(Collectors.toMap(ListColumn::id, Function.identity()));
        node = InstanceScope.INSTANCE.getNode("org.moduscrm.ui/lists/" + viewId);
    }

    /** The shown columns from left to right. Columns that are always shown are, even if an old memory lacks them. */
    List<ListColumn<T>> shown() {
        String text = node.get(SHOWN, null);
        if (text == null) {
            return inOrder.stream().filter(ListColumn::visible).toList();
        }
        Set<String> ids = new LinkedHashSet<>(Arrays.asList(text.split(",")));
        inOrder.stream().filter(ListColumn::fixed).map(ListColumn::id).forEach(ids::add);
        return ids.stream().filter(columns::containsKey).map(columns::get).toList();
    }

    void setShown(List<ListColumn<T>> shown) {
        node.put(SHOWN, shown.stream().map(ListColumn::id).collect(Collectors.joining(",")));
        write();
    }

    int width(ListColumn<T> column) {
        return node.getInt(WIDTH + column.id(), column.width());
    }

    /** Whether the user has sized a column himself. */
    boolean hasWidths() {
        return inOrder.stream().anyMatch(column -> node.get(WIDTH + column.id(), null) != null);
    }

    void setWidth(ListColumn<T> column, int width) {
        if (width != width(column)) {
            node.putInt(WIDTH + column.id(), width);
            write();
        }
    }

    String sort(String otherwise) {
        String sort = node.get(SORT, otherwise);
        return inOrder.stream().anyMatch(column -> sort.equals(column.sort())) ? sort : otherwise;
    }

    boolean ascending() {
        return node.getBoolean(ASCENDING, true);
    }

    void setSort(String sort, boolean ascending) {
        node.put(SORT, sort);
        node.putBoolean(ASCENDING, ascending);
        write();
    }

    /** Back to the columns and widths the product comes with; the order of the rows stays. */
    void reset() {
        node.remove(SHOWN);
        inOrder.forEach(column -> node.remove(WIDTH + column.id()));
        write();
    }

    private void write() {
        writer.schedule(WRITE_DELAY_MS);
    }

    private void flush() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The columns of a list could not be kept", e);
        }
    }
}
