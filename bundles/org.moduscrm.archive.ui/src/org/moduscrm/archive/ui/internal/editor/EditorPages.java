package org.moduscrm.archive.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.archive.model.Address;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.AddressFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.page.CustomerPageContext;
import org.moduscrm.ui.page.CustomerPages;
import org.moduscrm.ui.page.CustomerPages.Descriptor;

/**
 * The editor's pages, as tabs at the bottom. A page is built and reads when the user first comes to it, or when a field is
 * to be shown that none of the pages shown knows; until then it takes no part in anything.
 */
final class EditorPages {

    /** A field that is to be shown, on whichever page it is. */
    private record Wanted(UUID record, String attribute) {
    }

    private final CTabFolder folder;
    private final CustomerPageContext context;
    private final Consumer<Composite> onShow;
    private final List<PageSlot<?>> slots = new ArrayList<>();
    private List<FieldMessage> messages = List.of();
    private CustomerSheet sheet;
    /** Counts what was shown; what was read before is old news. */
    private int generation;
    private Wanted wanted;
    private Control focusBeforeLock;

    /** @param onShow takes the composite of a page each time that it shows what was read */
    EditorPages(Composite parent, CustomerPageContext context, Consumer<Composite> onShow) {
        this.context = context;
        this.onShow = onShow;
        folder = Ids.set(new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT), "customer.pages");
        folder.addListener(SWT.Selection, event -> wanted = null);
    }

    /**
     * Makes the tabs those of a customer enrolled in certain modes, and builds the page in front.
     *
     * @return the pages that have to read
     */
    List<PageSlot<?>> sync(Set<String> modes) {
        List<Descriptor> expected = CustomerPages.all(Platform.getExtensionRegistry()).stream()
                .filter(page -> page.modeId() == null || modes.contains(page.modeId())).toList();
        List<String> ids = expected.stream().map(Descriptor::id).toList();
        slots.stream().filter(slot -> !ids.contains(slot.descriptor().id())).toList().forEach(this::remove);
        expected.stream().filter(page -> slots.stream().noneMatch(slot -> slot.descriptor().id().equals(page.id())))
                .forEach(this::add);
        slots.sort(Comparator.comparingInt(slot -> ids.indexOf(slot.descriptor().id())));
        if (folder.getSelectionIndex() < 0 && folder.getItemCount() > 0) {
            folder.setSelection(0);
        }
        inFront().ifPresent(slot -> slot.build(context));
        return slots.stream().filter(PageSlot::isBuilt).toList();
    }

    private void add(Descriptor descriptor) {
        int index = (int) slots.stream().filter(slot -> slot.descriptor().order() <= descriptor.order()).count();
        try {
            PageSlot<?> slot = PageSlot.create(descriptor, folder, index);
            slots.add(index, slot);
            slot.onVisible(() -> need(slot));
        } catch (CoreException e) {
            ILog.get().error("Cannot create the customer page " + descriptor.id(), e);
        }
    }

    private void remove(PageSlot<?> slot) {
        slots.remove(slot);
        slot.dispose();
    }

    private Optional<PageSlot<?>> inFront() {
        return slots.stream().filter(slot -> slot.item() == folder.getSelection()).findFirst();
    }

    /** Pages that were never shown know nothing and have changed nothing. */
    private Stream<PageSlot<?>> shown() {
        return slots.stream().filter(PageSlot::isShown);
    }

    /** Shows a sheet on all pages but those that have unsaved changes of their own. */
    void show(CustomerSheet newSheet, List<PageSlot.Read<?>> reads) {
        generation++;
        sheet = newSheet;
        if (!isDirty()) {
            context.edits().forgetShared();
        }
        reads.stream().filter(read -> slots.contains(read.slot()) && !read.slot().isDirty()).forEach(this::show);
        List<PageSlot<?>> done = reads.stream().<PageSlot<?>>map(PageSlot.Read::slot).toList();
        slots.stream().filter(slot -> slot.isBuilt() && !done.contains(slot)).forEach(this::read);
        seek();
    }

    private void show(PageSlot.Read<?> read) {
        PageSlot<?> slot = read.slot();
        boolean first = !slot.isShown();
        boolean waiting = folder.isFocusControl() || slot.frame().isFocusControl();
        read.show(sheet);
        onShow.accept(slot.frame());
        if (first) {
            slot.page().showMessages(messages);
            if (waiting && slot.item() == folder.getSelection()) {
                slot.page().setFocus();
            }
        }
    }

    /** Builds a page that is not there yet, and reads for it. */
    private void need(PageSlot<?> slot) {
        if (sheet != null && !slot.isBuilt()) {
            slot.build(context);
            read(slot);
        }
    }

    private void read(PageSlot<?> slot) {
        int mine = generation;
        UUID customer = sheet.id();
        ArchiveJob.<PageSlot.Read<?>>of(NLS.bind(Messages.job_load, slot.descriptor().label()), context.archive(),
                (archive, monitor) -> slot.read(archive, customer))
                .busy(slot::showReading).done(slot.frame(), read -> {
                    if (mine == generation) {
                        show(read);
                        seek();
                    }
                }).failed(status -> failed(slot, status)).start();
    }

    private void failed(PageSlot<?> slot, IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.LOG);
        if (!slot.isDirty()) {
            slot.showFailure(status, () -> read(slot));
        }
        seek();
    }

    /** After an edit, an undo or a redo. */
    void edited() {
        shown().map(PageSlot::page).filter(OwnPage.class::isInstance).map(OwnPage.class::cast).forEach(OwnPage::edited);
    }

    /** What cannot be understood as it is typed. */
    List<FieldMessage> inputProblems() {
        return shown().flatMap(slot -> slot.page().inputProblems().stream()).toList();
    }

    /** All models of the sheet and of the pages, in the order in which they must be written. */
    List<EditModel<?>> models(CustomerSheet edited) {
        List<EditModel<?>> models = new ArrayList<>(edited.models());
        shown().forEach(slot -> models.addAll(slot.page().models()));
        return models.stream().distinct().toList();
    }

    /** The pages' own models go back to what is stored. */
    void revert() {
        shown().forEach(slot -> slot.page().models().forEach(EditModel::revert));
    }

    boolean isDirty() {
        return slots.stream().anyMatch(PageSlot::isDirty);
    }

    /** Lines that were added and never filled in are no records. */
    void tidy(CustomerSheet edited) {
        edited.contactPoints().removeIf(point -> point.isNew() && point.get(ContactPointFields.ADDRESS) == null);
        edited.contacts().forEach(contact -> contact.contactPoints()
                .removeIf(point -> point.isNew() && point.get(ContactPointFields.ADDRESS) == null));
        edited.addresses().removeIf(address -> address.isNew() && isBlank(address));
    }

    private static boolean isBlank(EditModel<Address> address) {
        return List.of(AddressFields.STREET, AddressFields.CITY, AddressFields.REGION, AddressFields.POSTCODE,
                AddressFields.COUNTRY).stream().map(address::get).allMatch(Objects::isNull);
    }

    /** What was removed is gone now. */
    void saved(CustomerSheet stored) {
        stored.contactPoints().removeIf(EditModel::isRemoved);
        stored.addresses().removeIf(EditModel::isRemoved);
        stored.contacts().removeIf(contact -> contact.affiliation().isRemoved());
        stored.contacts().forEach(contact -> contact.contactPoints().removeIf(EditModel::isRemoved));
        edited();
    }

    /** Pages that are shown later say it then. */
    void showMessages(List<FieldMessage> newMessages) {
        messages = newMessages;
        shown().forEach(slot -> slot.page().showMessages(messages));
    }

    /**
     * Puts the focus on a field, on whichever page it is. The pages that were not shown yet are built and asked one after
     * the other, until one has it or the user goes to a page himself.
     */
    void reveal(UUID record, String attribute) {
        wanted = new Wanted(record, attribute);
        seek();
    }

    private void seek() {
        if (wanted == null) {
            return;
        }
        Wanted field = wanted;
        Optional<PageSlot<?>> found = shown()
                .filter(slot -> slot.page().reveal(field.record(), field.attribute())).findFirst();
        if (found.isPresent()) {
            wanted = null;
            folder.setSelection(found.get().item());
            found.get().page().reveal(field.record(), field.attribute());
            return;
        }
        slots.stream().filter(PageSlot::isYetToCome).findFirst().ifPresentOrElse(this::need, () -> wanted = null);
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
        inFront().filter(PageSlot::isShown).ifPresentOrElse(slot -> slot.page().setFocus(), folder::setFocus);
    }

    /** The page of a class, where it was shown already. */
    <P> Optional<P> find(Class<P> type) {
        return shown().map(PageSlot::page).filter(type::isInstance).map(type::cast).findFirst();
    }

    Control control() {
        return folder;
    }

    void dispose() {
        slots.forEach(PageSlot::release);
        slots.clear();
    }
}
