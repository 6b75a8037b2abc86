package org.moduscrm.archive.ui.internal.exchange;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.list.ListTable;

/** What the last import did, and which rows it refused. */
public final class ImportReportView extends ViewPart {

    public static final String ID = "org.moduscrm.archive.ui.importReport";

    private Text summary;
    private ListTable<Problem> problems;

    @Override
    public void createPartControl(Composite parent) {
        Composite root = new Composite(parent, SWT.NONE);
        root.setLayout(new GridLayout());
        summary = Ids.set(new Text(root, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), "importReport.summary");
        summary.setText(Messages.report_none);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        problems = new ListTable<>(root, "importReport", Messages.report_title, columns());
        problems.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        problems.control().setVisible(false);
    }

    private static List<ListColumn<Problem>> columns() {
        return List.of(
                ListColumn.<Problem>of("file", Messages.report_file, 160, problem -> problem.file().getFileName().toString()),
                ListColumn.<Problem>of("line", Messages.report_line, 64,
                        problem -> problem.line() > 0 ? Formats.number(problem.line()) : "").alignedRight(),
                ListColumn.<Problem>of("column", Messages.report_column, 64,
                        problem -> problem.column() > 0 ? Formats.number(problem.column()) : "").alignedRight(),
                ListColumn.<Problem>of("message", Messages.report_message, 480, Problem::message));
    }

    void show(ImportReport report) {
        summary.setText(report.summary());
        problems.setRows(report.problems().stream().limit(CustomerQuery.MAX_SIZE).toList());
        problems.control().setVisible(!report.problems().isEmpty());
        summary.getParent().layout(true, true);
    }

    @Override
    public void setFocus() {
        summary.setFocus();
    }
}
