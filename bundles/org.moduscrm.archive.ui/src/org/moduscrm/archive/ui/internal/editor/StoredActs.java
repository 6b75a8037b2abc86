package org.moduscrm.archive.ui.internal.editor;

import java.util.Optional;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.CustomerSheet.ContactSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.ui.internal.company.StageChange;
import org.moduscrm.archive.ui.internal.people.MovePerson;

/** What an editor does to a stored customer at once, rather than with the next save. */
final class StoredActs {

    private final CustomerEditor editor;

    StoredActs(CustomerEditor editor) {
        this.editor = editor;
    }

    /** With a reason for a stored customer; with the next save where something else is unsaved. */
    void toStage(CustomerSheet sheet, CodeItem stage) {
        EditModel<Customer> customer = sheet.customer();
        if (editor.isDirty() || customer.isNew()) {
            editor.edits().set(customer, CustomerFields.SALE_STAGE, stage.code(), stage.label());
            editor.edits().seal();
        } else {
            StageChange.ask(editor.getSite().getShell(), editor.archive(), editor.reference(),
                    customer.get(CustomerFields.SALE_STAGE), stage);
        }
    }

    /** Moves the person selected on the page of contacts, when everything is saved. @return false when nobody is */
    boolean movePerson(EditorPages pages) {
        Optional<ContactSheet> person = pages.find(ContactsPage.class).flatMap(ContactsPage::selection);
        if (person.isPresent() && editor.getSite().getPage().saveEditor(editor, true) && !editor.isDirty()) {
            MovePerson.ask(editor.getSite(), editor.archive(), person.get().affiliation().id(),
                    person.get().contact().get(ContactFields.NAME));
        }
        return person.isPresent();
    }
}
