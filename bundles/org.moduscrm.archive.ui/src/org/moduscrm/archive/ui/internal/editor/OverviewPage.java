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
import org.moduscrm.archive.service.GroupMember;
import org.moduscrm.archive.service.classification.Scheme;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.internal.company.GroupSection;
import org.moduscrm.archive.ui.internal.company.TagsRow;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.ChoiceField;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.page.CustomerPage;
import org.moduscrm.ui.page.CustomerPageContext;

/** The facts of a customer, edited in place, and the ways to reach it. */
public final class OverviewPage implements CustomerPage<OverviewPage.Data>, OwnPage {

    private static final String OWNERS = "select u from User u where u.active = true order by u.displayName";
    private static final List<String> GRADES = List.of("A", "B", "C", "D");
    private static final int MAX_NAME = 200;
    private static final int MAX_SHORT = 100;
    private static final int MAX_REMARK = 2_000;

    /**
     * What the page reads beyond the sheet.
     *
     * @param owners whom the customer may belong to
     * @param group the group that it is part of
     */
    record Data(List<Reference> owners, List<GroupMember> group) {
    }

    private final FieldGroups groups = new FieldGroups();
    private FormBody form;
    private FieldGroup<Customer> facts;
    private FieldGroup<Customer> business;
    private FieldGroup<Customer> classes;
    private FieldGroup<Customer> remark;
    private FieldGroup<Customer> sorting;
    private ChoiceField<Customer, Reference> owner;
    private TagsRow tags;
    private GroupSection group;
    private ContactPointRows points;
    private AddressBlocks addresses;
    private FormSection sortingSection;

    @Override
    public void createControl(Composite parent, CustomerPageContext context) {
        form = new FormBody(parent, 2);
        Composite left = form.column();
        Composite right = form.column();
        createFacts(left, context);
        createBusiness(left, context);
        createSorting(left, context);
        createClasses(right, context);
        points = new ContactPointRows(form.section(right, Messages.overview_points), context, "overview.points",
                form::reflow);
        group = new GroupSection(form.section(right, Messages.overview_group), context, form::reflow);
        createRemark(right, context);
        addresses = new AddressBlocks(form.section(right, Messages.overview_addresses), context.edits(), form::reflow);
        groups.add(facts);
        groups.add(business);
        groups.add(classes);
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
        facts.text(CustomerFields.REGION, Messages.field_region).limit(MAX_SHORT);
        facts.choice(CustomerFields.GRADE, Messages.field_grade, GRADES, Function.identity());
        owner = facts.choice(CustomerFields.OWNER, Messages.field_owner, List.of(), Reference::label);
        facts.text(CustomerFields.TAX_ID, Messages.field_taxId).limit(MAX_SHORT);
        facts.date(CustomerFields.KNOWN_SINCE, Messages.field_knownSince);
        tags = new TagsRow(section.body(), context, form::reflow);
    }

    private void createBusiness(Composite column, CustomerPageContext context) {
        FormSection section = form.section(column, Messages.overview_business);
        business = new FieldGroup<>(section.body(), context.edits(), "overview.business");
        business.multiline(CustomerFields.PRODUCTS, label("products")).limit(MAX_REMARK);
        business.code(CustomerFields.INDUSTRY_CODE, label("industryCode"), context.archive()::configuration);
        business.text(CustomerFields.INDUSTRY, Messages.field_industryWords).limit(MAX_SHORT);
        business.code(CustomerFields.INDUSTRY_POSITION, label("industryPosition"), context.archive()::configuration);
        business.code(CustomerFields.COMPANY_STATE, label("companyState"), context.archive()::configuration);
        business.code(CustomerFields.SIZE_CLASS, label("sizeClass"), context.archive()::configuration);
        business.number(CustomerFields.HEAD_COUNT, label("headCount"));
        business.money(CustomerFields.TURNOVER, label("turnover"), context.archive()::baseCurrency);
    }

    private void createClasses(Composite column, CustomerPageContext context) {
        FormSection section = form.section(column, Messages.overview_classification);
        classes = new FieldGroup<>(section.body(), context.edits(), "overview.classes");
        for (Scheme scheme : Scheme.values()) {
            classes.code(scheme.attribute(), label(scheme.attribute().name()), context.archive()::configuration);
        }
    }

    private static String label(String attribute) {
        return FieldWords.label(CustomerFields.TYPE.kind(), attribute);
    }

    private void createRemark(Composite column, CustomerPageContext context) {
        FormSection section = form.section(column, Messages.overview_notes);
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
    public Data load(Archive archive, UUID customer) {
        List<Reference> owners = archive.records().read(data -> data.select(User.class, OWNERS, Map.of()).stream()
                .map(user -> new Reference(user.id(), user.displayName())).toList());
        return new Data(owners, archive.customers().group(customer));
    }

    @Override
    public void show(CustomerSheet sheet, Data data) {
        owner.setChoices(data.owners());
        facts.bind(sheet.customer());
        business.bind(sheet.customer());
        classes.bind(sheet.customer());
        tags.show(sheet);
        group.show(sheet.customer(), data.group());
        remark.bind(sheet.customer());
        sorting.bind(sheet.customer());
        points.show(sheet.contactPoints(), sheet::addContactPoint);
        addresses.show(sheet);
    }

    @Override
    public void edited() {
        points.refresh();
        addresses.refresh();
        tags.edited();
        group.edited();
    }

    @Override
    public List<FieldMessage> inputProblems() {
        return groups.inputProblems();
    }

    @Override
    public void showMessages(List<FieldMessage> messages) {
        groups.showMessages(messages);
        group.showMessages(messages);
    }

    @Override
    public boolean reveal(UUID record, String attribute) {
        return group.reveal(record, attribute) || groups.reveal(record, attribute);
    }

    @Override
    public void setFocus() {
        facts.fields().getFirst().setFocus();
    }
}
