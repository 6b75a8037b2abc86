package org.moduscrm.ui.page;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.widgets.Composite;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.ui.form.FieldMessage;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A page of the customer editor. One object serves one editor. All methods but {@link #load} run on the UI thread.
 *
 * <p>The object is made when a customer who has the page is opened; keep its constructor cheap. {@link #createControl} runs
 * when the user first comes to the page, or when a field is to be shown that none of the pages shown knows; {@link #load}
 * and {@link #show} follow. Before the first {@code show} nothing else is called, so a page that nobody looked at takes no
 * part in saving.
 *
 * <p>What the page edits it holds in edit models of its own; they are saved with the customer, in one transaction.
 *
 * @param <D> what the page reads from the archive beyond the customer's sheet; {@code Void} for nothing
 */
@ConsumerType
public interface CustomerPage<D> {

    /** Builds the controls once. The parent has a fill layout, no margin, and does not scroll. */
    void createControl(Composite parent, CustomerPageContext context);

    /**
     * Reads what the page shows. Runs off the UI thread and must not touch controls or fields of the page. Called before
     * every {@link #show}.
     *
     * @param customer not yet stored when the customer is new
     */
    default D load(Archive archive, UUID customer) {
        return null;
    }

    /**
     * Shows a customer: after the page was built, after saving, and after somebody else's change. The sheet may have unsaved
     * changes from other pages.
     */
    void show(CustomerSheet sheet, D data);

    /** Models of the page, in the order in which they must be written; those that are not dirty are left alone. */
    default List<EditModel<?>> models() {
        return List.of();
    }

    default boolean isDirty() {
        return models().stream().anyMatch(EditModel::isDirty);
    }

    /** What stands in fields and cannot be understood; it is not in the models, and nothing is saved while there is any. */
    default List<FieldMessage> inputProblems() {
        return List.of();
    }

    /** Shows messages beside the fields concerned and takes away those shown before; some concern other pages. */
    default void showMessages(List<FieldMessage> messages) {
    }

    /**
     * Puts the focus on the field of an attribute.
     *
     * @param record key of the record
     * @param attribute name of the attribute; null for the record as a whole
     * @return false when the page does not show that record
     */
    default boolean reveal(UUID record, String attribute) {
        return false;
    }

    /** Puts the focus on the page's first field. */
    void setFocus();

    /** Frees what the page holds. Called only after {@link #createControl}. */
    default void dispose() {
    }
}
