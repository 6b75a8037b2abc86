package org.moduscrm.archive.ui.internal.trade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.moduscrm.archive.model.CaseState;
import org.moduscrm.archive.model.ServiceCase;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.service.fields.ServiceCaseFields;
import org.moduscrm.archive.service.trade.TradeSheet;
import org.moduscrm.archive.service.trade.TradeSheet.Origin;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.detail.RecordForm;
import org.moduscrm.ui.detail.RowSection;
import org.moduscrm.ui.form.ChoiceField;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.format.Due;
import org.moduscrm.ui.format.Formats;
import org.moduscrm.ui.list.ListColumn;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;

/** The service cases of a customer: what is wrong, who answers for it, by when. */
public final class ServicePage implements CustomerPage<TradeSheet> {

    private static final int ROWS = 10;
    private static final int SUBJECT_LIMIT = 200;

    private final Runnable follower = this::refresh;
    private CustomerPageContext context;
    private Words words;
    private Reference customer;
    private TradeSheet sheet;
    private RowSection<EditModel<ServiceCase>> rows;
    private RecordForm<ServiceCase> form;
    private ChoiceField<ServiceCase, Reference> owner;
    private ChoiceField<ServiceCase, Reference> responsible;
    private ChoiceField<ServiceCase, Reference> contact;
    private ToolItem solve;
    private ToolItem remove;

    @Override
    public void createControl(Composite parent, CustomerPageContext pageContext) {
        context = pageContext;
        words = new Words(context::archive);
        FormBody body = new FormBody(parent, 2);
        rows = new RowSection<>(body.section(body.column(), Messages.cases), "service", Messages.cases, columns(),
                EditModel::id, ROWS);
        rows.button("service.add", Messages.add, this::add);
        solve = rows.button("service.solve", Messages.case_solve, this::solve);
        remove = rows.button("service.remove", Messages.remove, this::remove);
        rows.onSelection(this::selectionChanged);
        form = new RecordForm<>(body.section(body.column(), Messages.serviceCase).body(), context.edits(), "case");
        createFields(form.fields());
        form.bind(null);
        context.edits().addListener(follower);
    }

    private void createFields(FieldGroup<ServiceCase> fields) {
        fields.text(ServiceCaseFields.SUBJECT, words.field("subject")).limit(SUBJECT_LIMIT).required();
        fields.code(ServiceCaseFields.KIND, words.field("kind"), () -> context.archive().configuration());
        fields.choice(ServiceCaseFields.STATE, words.field("state"), Arrays.asList(CaseState.values()),
                state -> words.constant("service-case", state)).withoutNone();
        contact = fields.choice(ServiceCaseFields.CONTACT, words.field("contact"), List.of(), Reference::label);
        responsible = fields.choice(ServiceCaseFields.FIRST_RESPONSIBLE, words.field("firstResponsible"), List.of(),
                Reference::label);
        responsible.tooltip(Messages.firstResponsibleTip);
        owner = fields.choice(ServiceCaseFields.DOCUMENT.owner(), words.field("owner"), List.of(), Reference::label);
        fields.date(ServiceCaseFields.DOCUMENT.day(), Messages.case_cameIn).required();
        fields.date(ServiceCaseFields.DUE_ON, words.field("dueOn"));
        fields.date(ServiceCaseFields.SOLVED_ON, words.field("solvedOn"));
        fields.multiline(ServiceCaseFields.SOLUTION, words.field("solution"));
        fields.text(ServiceCaseFields.DOCUMENT.number(), words.field("number")).limit(60).tooltip(Messages.numberTip);
        fields.multiline(ServiceCaseFields.DOCUMENT.remark(), words.field("remark"));
    }

    private List<ListColumn<EditModel<ServiceCase>>> columns() {
        return List.of(
                ListColumn.<EditModel<ServiceCase>>of("subject", words.field("subject"), 140,
                        row -> row.get(ServiceCaseFields.SUBJECT)).alwaysShown(),
                ListColumn.of("kind", words.field("kind"), 72, this::kind),
                ListColumn.of("state", words.field("state"), 72,
                        row -> words.constant("service-case", row.get(ServiceCaseFields.STATE))),
                ListColumn.<EditModel<ServiceCase>>of("due", words.field("dueOn"), 110, this::due)
                        .withImage(row -> isPending(row) ? dueOf(row).state().icon() : null),
                ListColumn.of("responsible", words.field("firstResponsible"), 100,
                        row -> label(row.get(ServiceCaseFields.FIRST_RESPONSIBLE))),
                ListColumn.<EditModel<ServiceCase>>of("day", Messages.case_cameIn, 92,
                        row -> Formats.date(row.get(ServiceCaseFields.DOCUMENT.day()))).hidden(),
                ListColumn.<EditModel<ServiceCase>>of("number", words.field("number"), 100,
                        row -> row.get(ServiceCaseFields.DOCUMENT.number())).hidden());
    }

    private String kind(EditModel<ServiceCase> row) {
        String code = row.get(ServiceCaseFields.KIND);
        CodeList kinds = context.archive().configuration().codeList(ServiceCaseFields.KIND.codeList());
        return code == null ? "" : kinds.label(code);
    }

    private static String label(Reference reference) {
        return reference == null ? "" : reference.label();
    }

    private static boolean isPending(EditModel<ServiceCase> row) {
        return row.get(ServiceCaseFields.STATE) != null && row.get(ServiceCaseFields.STATE).isPending();
    }

    private Due dueOf(EditModel<ServiceCase> row) {
        LocalDate due = row.get(ServiceCaseFields.DUE_ON);
        return Due.of(due == null ? null : due.atStartOfDay(context.archive().zone()).toInstant(),
                context.archive().zone(), context.archive().today());
    }

    /** A case that is done has no hurry any more. */
    private String due(EditModel<ServiceCase> row) {
        return isPending(row) ? dueOf(row).text() : Formats.date(row.get(ServiceCaseFields.DUE_ON));
    }

    @Override
    public TradeSheet load(Archive archive, UUID id) {
        return archive.trade().cases(id);
    }

    @Override
    public void show(CustomerSheet customerSheet, TradeSheet data) {
        customer = new Reference(customerSheet.id(), customerSheet.customer().get(CustomerFields.NAME));
        sheet = data;
        owner.setChoices(data.choices().owners());
        responsible.setChoices(data.choices().owners());
        contact.setChoices(data.choices().contacts());
        refresh();
        rows.selectSomething();
    }

    /** All documents of this sheet are cases. */
    @SuppressWarnings("unchecked")
    private List<EditModel<ServiceCase>> cases() {
        return sheet.documents().stream().filter(model -> !model.isRemoved())
                .map(model -> (EditModel<ServiceCase>) model).toList();
    }

    private void add() {
        EditModel<ServiceCase> model = NewDocument.create(ServiceCaseFields.TYPE, ServiceCaseFields.DOCUMENT, customer,
                context.archive().today());
        sheet.choices().owners().stream().filter(person -> person.id().equals(context.archive().author().id()))
                .findFirst().ifPresent(person -> {
                    model.set(ServiceCaseFields.FIRST_RESPONSIBLE, person);
                    model.set(ServiceCaseFields.DOCUMENT.owner(), person);
                });
        context.edits().perform(Messages.case_added, () -> sheet.documents().addFirst(model),
                () -> sheet.documents().remove(model));
        rows.select(model.id());
        form.reveal(null);
    }

    /** Solved today; how is asked for. */
    private void solve() {
        rows.single().ifPresent(model -> {
            CaseState state = model.get(ServiceCaseFields.STATE);
            LocalDate day = model.get(ServiceCaseFields.SOLVED_ON);
            context.edits().perform(Messages.case_solve, () -> set(model, CaseState.SOLVED, context.archive().today()),
                    () -> set(model, state, day));
            form.reveal(ServiceCaseFields.SOLUTION.name());
        });
    }

    private static void set(EditModel<ServiceCase> model, CaseState state, LocalDate day) {
        model.set(ServiceCaseFields.STATE, state);
        model.set(ServiceCaseFields.SOLVED_ON, day);
    }

    private void remove() {
        List<EditModel<ServiceCase>> chosen = rows.selected();
        context.edits().perform(Messages.remove, () -> chosen.forEach(model -> model.setRemoved(true)),
                () -> chosen.forEach(model -> model.setRemoved(false)));
    }

    /** After every change, its undoing and its redoing. */
    private void refresh() {
        if (sheet == null) {
            return;
        }
        List<EditModel<ServiceCase>> list = cases();
        long pending = list.stream().filter(ServicePage::isPending).count();
        rows.show(list, list.isEmpty() ? Messages.noCases : NLS.bind(Messages.case_pending, pending, list.size()));
        enable();
    }

    private void selectionChanged() {
        EditModel<ServiceCase> model = rows.single().orElse(null);
        Origin origin = model == null ? null : sheet.origin(model.id());
        form.bind(model, origin == null ? java.util.Set.of() : origin.owned(),
                origin == null ? null : NLS.bind(Messages.ownedBy, origin.source(), origin.foreignId()));
        enable();
    }

    private void enable() {
        solve.setEnabled(rows.single().filter(ServicePage::isPending)
                .filter(row -> sheet.origin(row.id()) == null).isPresent());
        remove.setEnabled(!rows.selected().isEmpty()
                && rows.selected().stream().allMatch(row -> sheet.origin(row.id()) == null));
    }

    @Override
    public List<EditModel<?>> models() {
        return sheet == null ? List.of() : List.copyOf(sheet.models());
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
        return sheet != null && rows.select(record) && form.reveal(attribute);
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
