package org.moduscrm.archive.ui.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.ChoiceField;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;

/** The facts of a customer, edited in place, and the ways to reach it. Reads whom it may belong to. */
public final class OverviewPage implements CustomerPage<List<Reference>>, OwnPage {

    private static final String OWNERS = "select u from User u where u.active = true order by u.displayName";
    private static final List<String> GRADES = List.of("A", "B", "C", "D");
    private static final int MAX_NAME = 200;
    private static final int MAX_SHORT = 100;
    private static final int MAX_REMARK = 2_000;

    private final FieldGroups groups = new FieldGroups();
    private FormBody form;
    private FieldGroup<Customer> facts;
    private FieldGroup<Customer> remark;
    private FieldGroup<Customer> sorting;
    private ChoiceField<Customer, Reference> owner;
    private ContactPointRows points;
    private AddressBlocks addresses;
    private FormSection sortingSection;

    @Override
    public void createControl(Composite parent, CustomerPageContext context) {
        form = new FormBody(parent, 2);
        Composite left = form.column();
        Composite right = form.column();
        createFacts(left, context);
        createSorting(left, context);
        points = new ContactPointRows(form.section(right, Messages.overview_points), context.edits(), "overview.points",
                form::reflow);
        createRemark(right, context);
        addresses = new AddressBlocks(form.section(right, Messages.overview_addresses), context.edits(), form::reflow);
        groups.add(facts);
        groups.add(remark);
        groups.add(sorting);
        groups.addAll(points::groups);
        groups.addAll(addresses::groups);
    }

    private void createFacts(Composite column, CustomerPageContext context) {
        FormSection section = form.section(column, Messages.overview_facts);
        facts = new FieldGroup<>(section.body(), context.edits(), "overview.customer");
        facts.text(CustomerFields.NAME, Messages.field_name).limit(MAX_NAME).hint(Messages.hint_name).required();
        facts.text(CustomerFields.SHORT_NAME, Messages.field_shortName).limit(MAX_SHORT);
        facts.text(CustomerFields.CODE, Messages.field_code).hint(Messages.hint_code).readOnly();
        facts.text(CustomerFields.INDUSTRY, Messages.field_industry).limit(MAX_SHORT);
        facts.text(CustomerFields.REGION, Messages.field_region).limit(MAX_SHORT);
        facts.choice(CustomerFields.GRADE, Messages.field_grade, GRADES, Function.identity());
        owner = facts.choice(CustomerFields.OWNER, Messages.field_owner, List.of(), Reference::label);
        facts.text(CustomerFields.TAX_ID, Messages.field_taxId).limit(MAX_SHORT);
        facts.date(CustomerFields.KNOWN_SINCE, Messages.field_knownSince);
    }

    private void createRemark(Composite column, CustomerPageContext context) {
        FormSection section = form.section(column, Messages.overview_remark);
        remark = new FieldGroup<>(section.body(), context.edits(), "overview.more");
        remark.multiline(CustomerFields.REMARK, Messages.field_remark).limit(MAX_REMARK);
    }

    /** Rarely needed, so it is folded until asked for. */
    private void createSorting(Composite column, CustomerPageContext context) {
        sortingSection = form.section(column, Messages.overview_sorting);
        sorting = new FieldGroup<>(sortingSection.body(), context.edits(), "overview.sorting");
        sorting.text(CustomerFields.SORT_KEY, Messages.field_sortKey).limit(MAX_NAME).tooltip(Messages.hint_sortKey);
        Button fold = Ids.set(new Button(sortingSection.head(), SWT.PUSH), "overview.sorting.fold");
        fold.addListener(SWT.Selection, event -> fold(fold, !sortingSection.body().getVisible()));
        fold(fold, false);
    }

    private void fold(Button fold, boolean open) {
        fold.setText(open ? Messages.overview_fold : Messages.overview_unfold);
        sortingSection.body().setVisible(open);
        ((GridData) sortingSection.body().getLayoutData()).exclude = !open;
        form.reflow();
    }

    @Override
    public List<Reference> load(Archive archive, UUID customer) {
        return archive.records().read(data -> data.select(User.class, OWNERS, Map.of()).stream()
                .map(user -> new Reference(user.id(), user.displayName())).toList());
    }

    @Override
    public void show(CustomerSheet sheet, List<Reference> owners) {
        owner.setChoices(owners);
        facts.bind(sheet.customer());
        remark.bind(sheet.customer());
        sorting.bind(sheet.customer());
        points.show(sheet.contactPoints(), sheet::addContactPoint);
        addresses.show(sheet);
    }

    @Override
    public void edited() {
        points.refresh();
        addresses.refresh();
    }

    @Override
    public List<FieldMessage> inputProblems() {
        return groups.inputProblems();
    }

    @Override
    public void showMessages(List<FieldMessage> messages) {
        groups.showMessages(messages);
    }

    @Override
    public boolean reveal(UUID record, String attribute) {
        return groups.reveal(record, attribute);
    }

    @Override
    public void setFocus() {
        facts.fields().getFirst().setFocus();
    }
}
