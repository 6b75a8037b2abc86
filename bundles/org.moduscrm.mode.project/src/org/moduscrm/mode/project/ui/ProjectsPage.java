package org.moduscrm.mode.project.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.service.Opportunities;
import org.moduscrm.mode.project.service.Opportunities.Project;
import org.moduscrm.mode.project.service.ProjectOpportunityFields;
import org.moduscrm.ui.deal.DealColumns;
import org.moduscrm.ui.deal.DealForm;
import org.moduscrm.ui.deal.Forecast;
import org.moduscrm.ui.detail.RecordForm;
import org.moduscrm.ui.detail.RowSection;
import org.moduscrm.ui.form.ChoiceField;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;

/**
 * The opportunities of a customer as projects: those of the archive, with what this mode adds to each. Both this page and
 * the archive's edit the same values.
 */
public final class ProjectsPage implements CustomerPage<Opportunities.Page> {

    /** The table is named so, with {@code .table} behind. */
    public static final String OPPORTUNITIES = "project.opportunities";
    public static final String ADD = "project.add";
    public static final String REMOVE = "project.remove";

    private static final int ROWS = 6;

    private final Runnable follower = this::refresh;
    private final List<Project> projects = new ArrayList<>();
    private CustomerPageContext context;
    private Reference customer;
    private RowSection<Project> rows;
    private DealForm deal;
    private RecordForm<ProjectOpportunity> decision;
    private ChoiceField<ProjectOpportunity, Reference> buyer;
    private ToolItem remove;

    @Override
    public void createControl(Composite parent, CustomerPageContext pageContext) {
        context = pageContext;
        FormBody body = new FormBody(parent, 2);
        Composite left = body.column();
        List<ListColumn<Project>> columns = new ArrayList<>(
                DealColumns.of(Project::opportunity, () -> context.archive().configuration()));
        columns.add(ListColumn.<Project>of("buyer", Messages.economicBuyer, 120, ProjectsPage::buyer).hidden());
        rows = new RowSection<>(body.section(left, Messages.opportunities), OPPORTUNITIES, Messages.opportunities,
                columns, Project::id, ROWS);
        rows.button(ADD, Messages.add, this::add);
        remove = rows.button(REMOVE, Messages.remove, this::remove);
        rows.onSelection(this::selectionChanged);
        decision = new RecordForm<>(body.section(left, Messages.people).body(), context.edits(), "project.opportunity");
        buyer = decision.fields().choice(ProjectOpportunityFields.ECONOMIC_BUYER, Messages.economicBuyer, List.of(),
                Reference::label);
        buyer.tooltip(Messages.economicBuyerTip);
        decision.fields().date(ProjectOpportunityFields.ECONOMIC_BUYER_MET_ON, Messages.metOn);
        deal = new DealForm(body.section(body.column(), Messages.details), context.edits(), "project.opportunity",
                () -> context.archive().configuration());
        context.edits().addListener(follower);
        selectionChanged();
    }

    private static String buyer(Project row) {
        Reference named = row.project().get(ProjectOpportunityFields.ECONOMIC_BUYER);
        return named == null ? "" : named.label();
    }

    @Override
    public Opportunities.Page load(Archive archive, UUID id) {
        return new Opportunities(archive).of(id);
    }

    @Override
    public void show(CustomerSheet sheet, Opportunities.Page page) {
        customer = new Reference(sheet.id(), sheet.customer().get(CustomerFields.NAME));
        projects.clear();
        page.projects().forEach(project -> projects.add(
                new Project(context.edits().shared(project.opportunity()), project.project())));
        deal.setChoices(page.owners(), page.currency());
        buyer.setChoices(page.people());
        refresh();
        rows.selectSomething();
    }

    private void add() {
        Project project = Opportunities.create(
                context.edits().shared(DealForm.create(context.archive().configuration(), customer)));
        context.edits().perform(Messages.addOperation, () -> projects.add(project), () -> projects.remove(project));
        rows.select(project.id());
        deal.form().reveal(null);
    }

    private void remove() {
        List<EditModel<?>> chosen = rows.selected().stream()
                .flatMap(row -> Stream.<EditModel<?>>of(row.project(), row.opportunity())).toList();
        context.edits().perform(Messages.removeOperation, () -> chosen.forEach(model -> model.setRemoved(true)),
                () -> chosen.forEach(model -> model.setRemoved(false)));
    }

    /** After every change, its undoing and its redoing. */
    private void refresh() {
        List<Project> shown = projects.stream().filter(project -> !project.opportunity().isRemoved()).toList();
        rows.show(shown, Forecast.of(context.archive().configuration(),
                shown.stream().map(Project::opportunity).toList()).words());
        deal.refresh();
    }

    private void selectionChanged() {
        deal.bind(rows.single().map(Project::opportunity).orElse(null));
        decision.bind(rows.single().map(Project::project).orElse(null));
        remove.setEnabled(!rows.selected().isEmpty());
    }

    @Override
    public List<EditModel<?>> models() {
        return projects.stream().flatMap(project -> project.models().stream()).toList();
    }

    @Override
    public List<FieldMessage> inputProblems() {
        return Stream.concat(deal.form().inputProblems().stream(), decision.inputProblems().stream()).toList();
    }

    @Override
    public void showMessages(List<FieldMessage> messages) {
        deal.form().showMessages(messages);
        decision.showMessages(messages);
    }

    @Override
    public boolean reveal(UUID record, String attribute) {
        return projects.stream().filter(row -> row.id().equals(record) || row.project().id().equals(record)).findFirst()
                .filter(row -> rows.select(row.id()))
                .map(row -> decision.reveal(attribute) || deal.form().reveal(attribute)).orElse(false);
    }

    @Override
    public void setFocus() {
        rows.setFocus();
    }

    @Override
    public void dispose() {
        context.edits().removeListener(follower);
    }
}
