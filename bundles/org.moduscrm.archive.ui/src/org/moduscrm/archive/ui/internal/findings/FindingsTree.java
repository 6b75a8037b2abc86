package org.moduscrm.archive.ui.internal.findings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.archive.ui.internal.findings.FindingsPresenter.Group;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;

/** The findings by severity. */
final class FindingsTree {

    /** Below so many findings all groups are open at once. */
    private static final int OPEN_ALL = 300;

    private final Composite frame;
    private final TreeViewer viewer;
    private List<Group> shown = List.of();

    FindingsTree(Composite parent, Consumer<FindingRow> opener) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Ids.set(viewer.getTree(), "findings.tree");
        viewer.getTree().setHeaderVisible(true);
        column(layout, Messages.column_finding, 55, FindingRow::message);
        column(layout, Messages.column_rule, 20, FindingRow::title);
        column(layout, Messages.column_customer, 25, FindingRow::customer);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Contents());
        viewer.addDoubleClickListener(event -> {
            FindingRow row = selected();
            if (row == null) {
                Object group = viewer.getStructuredSelection().getFirstElement();
                viewer.setExpandedState(group, !viewer.getExpandedState(group));
            } else {
                opener.accept(row);
            }
        });
    }

    private void column(TreeColumnLayout layout, String title, int weight, Function<FindingRow, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        boolean first = viewer.getTree().getColumnCount() == 1;
        column.getColumn().setText(title);
        column.setLabelProvider(new Labels(text, first));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
    }

    void show(List<Group> groups, boolean openAll) {
        FindingRow before = selected();
        boolean firstTime = shown.isEmpty();
        Object[] open = viewer.getExpandedElements();
        shown = groups;
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(groups);
            boolean few = groups.stream().mapToInt(group -> group.rows().size()).sum() <= OPEN_ALL;
            for (Group group : groups) {
                boolean wasOpen = Arrays.stream(open)
                        .anyMatch(element -> element instanceof Group old && old.severity() == group.severity());
                viewer.setExpandedState(group, wasOpen || openAll && few || firstTime && few);
            }
            if (before != null) {
                select(before);
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    void select(FindingRow row) {
        shown.stream().flatMap(group -> group.rows().stream())
                .filter(candidate -> candidate.finding().equals(row.finding())).findFirst()
                .ifPresent(candidate -> viewer.setSelection(new StructuredSelection(candidate), true));
    }

    FindingRow selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof FindingRow row ? row : null;
    }

    TreeViewer viewer() {
        return viewer;
    }

    Control control() {
        return frame;
    }

    void setFocus() {
        viewer.getTree().setFocus();
        if (viewer.getStructuredSelection().isEmpty() && viewer.getTree().getItemCount() > 0) {
            viewer.getTree().setSelection(viewer.getTree().getItem(0));
        }
    }

    /** Shows a control or takes it and its place away. */
    static void setShown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    static String severityLabel(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.severity_error;
            case WARNING -> Messages.severity_warning;
            case ADVICE -> Messages.severity_advice;
        };
    }

    private static String severityImage(Severity severity) {
        return switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case ADVICE -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    }

    private static final class Labels extends ColumnLabelProvider {

        private final Function<FindingRow, String> text;
        private final boolean first;

        Labels(Function<FindingRow, String> text, boolean first) {
            this.text = text;
            this.first = first;
        }

        @Override
        public String getText(Object element) {
            if (element instanceof FindingRow row) {
                return text.apply(row);
            }
            Group group = (Group) element;
            return first ? NLS.bind(Messages.group_label, severityLabel(group.severity()), Formats.number(group.rows().size())) : "";
        }

        @Override
        public Image getImage(Object element) {
            if (!first) {
                return null;
            }
            Severity severity = element instanceof FindingRow row ? row.severity() : ((Group) element).severity();
            return PlatformUI.getWorkbench().getSharedImages().getImage(severityImage(severity));
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof FindingRow row && first ? row.message() : null;
        }
    }

    private static final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof Group group ? group.rows().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }
    }
}
