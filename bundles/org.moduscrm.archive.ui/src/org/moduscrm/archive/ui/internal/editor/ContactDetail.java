package org.moduscrm.archive.ui.internal.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.Contact;
import org.moduscrm.archive.service.CustomerSheet.ContactSheet;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.FormSection;
import org.moduscrm.ui.page.CustomerPageContext;
import org.moduscrm.ui.state.StatePanel;

/** One person with the post and the ways to reach them. */
final class ContactDetail {

    private static final int MAX_NAME = 200;
    private static final int MAX_POST = 100;
    private static final int MAX_DUTIES = 500;
    private static final int MAX_REMARK = 2_000;

    private final Composite stack;
    private final StatePanel nobody;
    private final FormBody form;
    private final FieldGroup<Contact> person;
    private final FieldGroup<Affiliation> post;
    private final ContactPointRows points;
    private final FieldGroups groups = new FieldGroups();
    private List<FieldMessage> messages = List.of();
    private ContactSheet shown;

    ContactDetail(Composite parent, CustomerPageContext context) {
        EditContext edits = context.edits();
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        nobody = new StatePanel(stack, "customer.contacts.none");
        nobody.show(Messages.contacts_none, List.of());
        form = new FormBody(stack, 2);
        Composite left = form.column();
        Composite right = form.column();
        FormSection personSection = form.section(left, Messages.contacts_person);
        person = new FieldGroup<>(personSection.body(), edits, "contact");
        person.text(ContactFields.NAME, Messages.contacts_personName).limit(MAX_NAME).required();
        person.date(ContactFields.BIRTHDAY, Messages.field_birthday);
        person.multiline(ContactFields.REMARK, Messages.field_remark).limit(MAX_REMARK);
        FormSection postSection = form.section(right, Messages.contacts_post);
        post = new FieldGroup<>(postSection.body(), edits, "affiliation");
        post.text(AffiliationFields.POST, Messages.field_post).limit(MAX_POST);
        post.text(AffiliationFields.DEPARTMENT, Messages.field_department).limit(MAX_POST);
        post.code(AffiliationFields.RESPONSIBILITY, label("responsibility"), context.archive()::configuration);
        post.text(AffiliationFields.DUTIES, label("duties")).limit(MAX_DUTIES);
        post.code(AffiliationFields.DECISION_ROLE, label("decisionRole"), context.archive()::configuration);
        post.date(AffiliationFields.STARTS_ON, Messages.field_startsOn);
        post.date(AffiliationFields.ENDS_ON, Messages.field_endsOn);
        post.code(AffiliationFields.LEAVING_REASON, label("leavingReason"), context.archive()::configuration);
        points = new ContactPointRows(form.section(left, Messages.contacts_points), context, "contact.points",
                form::reflow);
        groups.add(person);
        groups.add(post);
        groups.addAll(points::groups);
    }

    private static String label(String attribute) {
        return FieldWords.label(AffiliationFields.TYPE.kind(), attribute);
    }

    /** @param sheet null for nobody */
    void show(ContactSheet sheet) {
        if (sheet == shown && sheet != null) {
            return;
        }
        shown = sheet;
        person.bind(sheet == null ? null : sheet.contact());
        post.bind(sheet == null ? null : sheet.affiliation());
        points.show(sheet == null ? List.of() : sheet.contactPoints(), sheet == null ? null : sheet::addContactPoint);
        ((StackLayout) stack.getLayout()).topControl = sheet == null ? nobody.control() : form.control();
        stack.layout();
        groups.showMessages(messages);
    }

    void edited() {
        points.refresh();
    }

    /** Kept, so that they appear with the person whom they concern. */
    void showMessages(List<FieldMessage> newMessages) {
        messages = newMessages;
        groups.showMessages(messages);
    }

    FieldGroups groups() {
        return groups;
    }

    void setFocus() {
        person.fields().getFirst().setFocus();
    }
}
