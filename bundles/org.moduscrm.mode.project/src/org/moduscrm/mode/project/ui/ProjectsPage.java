package org.moduscrm.mode.project.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.service.Opportunities;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.list.ListTable;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;

/** The opportunities of a customer: a table, and the details of the selected one. */
public final class ProjectsPage implements CustomerPage<Opportunities.Page> {

    /** The table is named so, with {@code .table} behind. */
    public static final String OPPORTUNITIES = "project.opportunities";
    public static final String ADD = "project.add";
    public static final String REMOVE = "project.remove";

    private static final int ROWS = 6;

    private final Runnable follower = this::refresh;
    private final List<EditModel<ProjectOpportunity>> models = new ArrayList<>();
    private CustomerPageContext context;
    private Reference customer;
    private ListTable<EditModel<ProjectOpportunity>> table;
    private OpportunityForm form;
    private Label summary;
    private ToolItem remove;

    @Override
    public void createControl(Composite parent, CustomerPageContext pageContext) {
        context = pageContext;
        FormBody body = new FormBody(parent, 1);
        Composite column = body.column();
        createTable(body.section(column, Messages.opportunities));
        FormSection details = body.section(column, Messages.details);
        form = new OpportunityForm(details, context.edits());
        context.edits().addListener(follower);
    }

    private void createTable(FormSection section) {
        ToolBar bar = new ToolBar(section.head(), SWT.FLAT | SWT.RIGHT);
        tool(bar, ADD, Messages.add, this::add);
        remove = tool(bar, REMOVE, Messages.remove, this::remove);
        table = new ListTable<>(section.body(), OPPORTUNITIES, Messages.opportunities, OpportunityColumns.all());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        data.heightHint = table.control().getItemHeight() * ROWS + table.control().getHeaderHeight();
        table.control().setLayoutData(data);
        table.control().addListener(SWT.Selection, event -> selectionChanged());
        summary = new Label(section.body(), SWT.WRAP);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
    }

    private static ToolItem tool(ToolBar bar, String id, String text, Runnable action) {
        ToolItem item = Ids.set(new ToolItem(bar, SWT.PUSH), id);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    @Override
    public Opportunities.Page load(Archive archive, UUID id) {
        return new Opportunities(archive).of(id);
    }

    @Override
    public void show(CustomerSheet sheet, Opportunities.Page page) {
        customer = new Reference(sheet.id(), sheet.customer().get(CustomerFields.NAME));
        models.clear();
        models.addAll(page.opportunities());
        form.setChoices(page);
        refresh();
        if (table.selected().isEmpty() && !models.isEmpty()) {
            table.select(model -> true);
        }
        selectionChanged();
    }

    private void add() {
        EditModel<ProjectOpportunity> model = Opportunities.create(customer);
        context.edits().perform(Messages.addOperation, () -> models.add(model), () -> models.remove(model));
        table.select(row -> row == model);
        selectionChanged();
        form.setFocus();
    }

    private void remove() {
        List<EditModel<ProjectOpportunity>> chosen = table.selected();
        context.edits().perform(Messages.removeOperation, () -> chosen.forEach(model -> model.setRemoved(true)),
                () -> chosen.forEach(model -> model.setRemoved(false)));
    }

    /** After every change, its undoing and its redoing. */
    private void refresh() {
        List<EditModel<ProjectOpportunity>> rows = models.stream().filter(model -> !model.isRemoved()).toList();
        if (rows.equals(table.rows())) {
            table.control().clearAll();
        } else {
            table.updateRows(rows, EditModel::id);
            selectionChanged();
        }
        summary.setText(Forecast.of(rows).words());
        form.refresh();
    }

    private void selectionChanged() {
        List<EditModel<ProjectOpportunity>> selected = table.selected();
        form.bind(selected.size() == 1 ? selected.getFirst() : null);
        remove.setEnabled(!selected.isEmpty());
    }

    @Override
    public List<EditModel<?>> models() {
        return List.copyOf(models);
    }

    @Override
    public List<FieldMessage> inputProblems() {
        return form.inputProblems();
    }

    @Override
    public void showMessages(List<FieldMessage> messages) {
        form.showMessages(messages);
    }

    @Override
    public boolean reveal(UUID record, String attribute) {
        boolean found = table.select(model -> model.id().equals(record));
        if (found) {
            selectionChanged();
            form.reveal(attribute);
        }
        return found;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        context.edits().removeListener(follower);
    }
}
