package org.moduscrm.archive.ui.internal.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.service.fields.OpportunityFields;
import org.moduscrm.archive.service.trade.OpportunitySheet;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.deal.DealColumns;
import org.moduscrm.ui.deal.DealForm;
import org.moduscrm.ui.deal.Forecast;
import org.moduscrm.ui.detail.RowSection;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;

/** The opportunities of a customer: a table, and the details of the selected one. */
public final class DealsPage implements CustomerPage<OpportunitySheet> {

    private static final int ROWS = 8;

    private final Runnable follower = this::refresh;
    private final List<EditModel<Opportunity>> models = new ArrayList<>();
    private CustomerPageContext context;
    private Reference customer;
    private RowSection<EditModel<Opportunity>> rows;
    private DealForm form;
    private ToolItem won;
    private ToolItem lost;
    private ToolItem remove;

    @Override
    public void createControl(Composite parent, CustomerPageContext pageContext) {
        context = pageContext;
        FormBody body = new FormBody(parent, 2);
        rows = new RowSection<>(body.section(body.column(), Messages.deals), "deals", Messages.deals,
                DealColumns.of(model -> model, () -> context.archive().configuration()), EditModel::id, ROWS);
        rows.button("deals.add", Messages.add, this::add);
        won = rows.button("deals.won", Messages.deal_won, () -> form.close(context.archive(), Outcome.WON));
        lost = rows.button("deals.lost", Messages.deal_lost, () -> form.close(context.archive(), Outcome.LOST));
        remove = rows.button("deals.remove", Messages.remove, this::remove);
        rows.onSelection(this::selectionChanged);
        form = new DealForm(body.section(body.column(), Messages.deal), context.edits(), "deal",
                () -> context.archive().configuration());
        context.edits().addListener(follower);
        selectionChanged();
    }

    @Override
    public OpportunitySheet load(Archive archive, UUID id) {
        return archive.trade().opportunities(id);
    }

    @Override
    public void show(CustomerSheet sheet, OpportunitySheet data) {
        customer = new Reference(sheet.id(), sheet.customer().get(CustomerFields.NAME));
        models.clear();
        data.opportunities().forEach(model -> models.add(context.edits().shared(model)));
        form.setChoices(data.owners(), data.currency());
        refresh();
        rows.selectSomething();
    }

    private void add() {
        EditModel<Opportunity> model = context.edits()
                .shared(DealForm.create(context.archive().configuration(), customer));
        context.edits().perform(Messages.deal_added, () -> models.add(model), () -> models.remove(model));
        rows.select(model.id());
        form.form().reveal(null);
    }

    private void remove() {
        List<EditModel<Opportunity>> chosen = rows.selected();
        context.edits().perform(Messages.deal_removed, () -> chosen.forEach(model -> model.setRemoved(true)),
                () -> chosen.forEach(model -> model.setRemoved(false)));
    }

    /** After every change, its undoing and its redoing. */
    private void refresh() {
        List<EditModel<Opportunity>> shown = models.stream().filter(model -> !model.isRemoved()).toList();
        rows.show(shown, Forecast.of(context.archive().configuration(), shown).words());
        form.refresh();
        enable();
    }

    private void selectionChanged() {
        form.bind(rows.single().orElse(null));
        enable();
    }

    private void enable() {
        boolean open = rows.single().filter(model -> model.get(OpportunityFields.OUTCOME) == null).isPresent();
        won.setEnabled(open);
        lost.setEnabled(open);
        remove.setEnabled(!rows.selected().isEmpty());
    }

    @Override
    public List<EditModel<?>> models() {
        return List.copyOf(models);
    }

    @Override
    public List<FieldMessage> inputProblems() {
        return form.form().inputProblems();
    }

    @Override
    public void showMessages(List<FieldMessage> messages) {
        form.form().showMessages(messages);
    }

    @Override
    public boolean reveal(UUID record, String attribute) {
        return rows.select(record) && form.form().reveal(attribute);
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
