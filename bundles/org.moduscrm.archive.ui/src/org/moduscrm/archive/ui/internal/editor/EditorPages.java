package org.moduscrm.archive.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.page.CustomerPageContext;
import org.moduscrm.ui.page.CustomerPages;
import org.moduscrm.ui.page.CustomerPages.Descriptor;

/** The editor's pages, as tabs at the bottom. */
final class EditorPages {

    private final CTabFolder folder;
    private final CustomerPageContext context;
    private final List<PageSlot<?>> slots = new ArrayList<>();
    private Control focusBeforeLock;

    EditorPages(Composite parent, CustomerPageContext context) {
        this.context = context;
        folder = Ids.set(new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT), "customer.pages");
    }

    /** Makes the pages those of a customer enrolled in certain modes. @return the pages, from left to right */
    List<PageSlot<?>> sync(Set<String> modes) {
        List<Descriptor> wanted = CustomerPages.all(Platform.getExtensionRegistry()).stream()
                .filter(page -> page.modeId() == null || modes.contains(page.modeId())).toList();
        List<String> ids = wanted.stream().map(Descriptor::id).toList();
        slots.stream().filter(slot -> !ids.contains(slot.descriptor().id())).toList().forEach(this::remove);
        wanted.stream().filter(page -> slots.stream().noneMatch(slot -> slot.descriptor().id().equals(page.id())))
                .forEach(this::add);
        slots.sort(Comparator.comparingInt(slot -> ids.indexOf(slot.descriptor().id())));
        if (folder.getSelectionIndex() < 0 && folder.getItemCount() > 0) {
            folder.setSelection(0);
        }
        return List.copyOf(slots);
    }

    private void add(Descriptor descriptor) {
        int index = (int) slots.stream().filter(slot -> slot.descriptor().order() <= descriptor.order()).count();
        try {
            slots.add(index, PageSlot.create(descriptor, folder, index, context));
        } catch (CoreException e) {
            ILog.get().error("Cannot create the customer page " + descriptor.id(), e);
        }
    }

    private void remove(PageSlot<?> slot) {
        slots.remove(slot);
        slot.dispose();
    }

    /** Shows a sheet on all pages but those that have unsaved changes of their own. */
    void show(CustomerSheet sheet, List<PageSlot.Read<?>> reads) {
        if (!isDirty()) {
            context.edits().forgetShared();
        }
        for (PageSlot.Read<?> read : reads) {
            if (slots.contains(read.slot()) && !read.slot().page().isDirty()) {
                read.show(sheet);
            }
        }
    }

    /** After an edit, an undo or a redo. */
    void edited() {
        ownPages().forEach(OwnPage::edited);
    }

    private List<OwnPage> ownPages() {
        return slots.stream().map(PageSlot::page).filter(OwnPage.class::isInstance).map(OwnPage.class::cast).toList();
    }

    /** What cannot be understood as it is typed. */
    List<FieldMessage> inputProblems() {
        return slots.stream().flatMap(slot -> slot.page().inputProblems().stream()).toList();
    }

    /** All models of the sheet and of the pages, in the order in which they must be written. */
    List<EditModel<?>> models(CustomerSheet sheet) {
        List<EditModel<?>> models = new ArrayList<>(sheet.models());
        slots.forEach(slot -> models.addAll(slot.page().models()));
        return models.stream().distinct().toList();
    }

    /** The pages' own models go back to what is stored. */
    void revert() {
        slots.forEach(slot -> slot.page().models().forEach(EditModel::revert));
    }

    boolean isDirty() {
        return slots.stream().anyMatch(slot -> slot.page().isDirty());
    }

    /** Lines that were added and never filled in are no records. */
    void tidy(CustomerSheet sheet) {
        sheet.contactPoints().removeIf(point -> point.isNew() && point.get(ContactPointFields.ADDRESS) == null);
        sheet.contacts().forEach(contact -> contact.contactPoints()
                .removeIf(point -> point.isNew() && point.get(ContactPointFields.ADDRESS) == null));
        sheet.addresses().removeIf(address -> address.isNew() && isBlank(address));
    }

    private static boolean isBlank(EditModel<Address> address) {
        return List.of(AddressFields.STREET, AddressFields.CITY, AddressFields.REGION, AddressFields.POSTCODE,
                AddressFields.COUNTRY).stream().map(address::get).allMatch(Objects::isNull);
    }

    /** What was removed is gone now. */
    void saved(CustomerSheet sheet) {
        sheet.contactPoints().removeIf(EditModel::isRemoved);
        sheet.addresses().removeIf(EditModel::isRemoved);
        sheet.contacts().removeIf(contact -> contact.affiliation().isRemoved());
        sheet.contacts().forEach(contact -> contact.contactPoints().removeIf(EditModel::isRemoved));
        edited();
    }

    void showMessages(List<FieldMessage> messages) {
        slots.forEach(slot -> slot.page().showMessages(messages));
    }

    /** Puts the focus on a field, on whichever page it is. */
    void reveal(UUID record, String attribute) {
        for (PageSlot<?> slot : slots) {
            if (slot.page().reveal(record, attribute)) {
                folder.setSelection(slot.item());
                slot.page().reveal(record, attribute);
                return;
            }
        }
    }

    void setLocked(boolean locked) {
        if (locked) {
            focusBeforeLock = folder.getDisplay().getFocusControl();
        }
        folder.setEnabled(!locked);
        if (!locked && focusBeforeLock != null && !focusBeforeLock.isDisposed()) {
            focusBeforeLock.setFocus();
        }
    }

    void setFocus() {
        slots.stream().filter(slot -> slot.item() == folder.getSelection()).findFirst()
                .ifPresentOrElse(slot -> slot.page().setFocus(), folder::setFocus);
    }

    /** The page of a class, where the customer has one. */
    <P> Optional<P> find(Class<P> type) {
        return slots.stream().map(PageSlot::page).filter(type::isInstance).map(type::cast).findFirst();
    }

    Control control() {
        return folder;
    }

    void dispose() {
        slots.forEach(slot -> slot.page().dispose());
        slots.clear();
    }
}
