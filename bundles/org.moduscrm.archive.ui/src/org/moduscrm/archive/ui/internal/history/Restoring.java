package org.moduscrm.archive.ui.internal.history;

import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.History.Action;
import org.moduscrm.archive.service.History.Entry;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.ui.job.ArchiveJob;
import org.moduscrm.ui.page.CustomerPageContext;

/**
 * Takes changes back, after showing what that means. A field that the editor holds gets its former value as if it had been
 * typed: it can be undone, is checked with all the rest, and Save writes it. What the editor does not hold is written at once.
 */
final class Restoring {

    private final CustomerPageContext context;
    private final EntryWords words;

    Restoring(CustomerPageContext context, EntryWords words) {
        this.context = context;
        this.words = words;
    }

    static boolean isPossible(Entry entry) {
        return entry.action() == Action.UPDATED && entry.version() > 0 || entry.action() == Action.REMOVED;
    }

    /**
     * @param seen the latest version of the record that is shown
     * @param done told when it is done and the list is to be read again
     */
    void restore(Control control, CustomerSheet sheet, Entry entry, long seen, Runnable done) {
        Optional<EditModel<?>> model = entry.action() == Action.REMOVED ? Optional.empty() : held(sheet, entry);
        boolean wanted = confirmed(control.getShell(), entry, model.isPresent());
        if (wanted && model.isPresent()) {
            put(model.get(), entry);
            done.run();
        } else if (wanted) {
            ArchiveJob.of(Messages.job_restore, context.archive(),
                    (archive, monitor) -> archive.history().restore(entry, seen))
.done(control, findings -> done.run()).start();
        }
    }

    /** @param intoForm whether the value is put into the form, for Save to write */
    boolean confirmed(Shell shell, Entry entry, boolean intoForm) {
        String question = entry.action() == Action.REMOVED
                ? NLS.bind(Messages.restore_record, words.kind(entry.recordKind()))
                : NLS.bind(intoForm ? Messages.restore_intoForm : Messages.restore_atOnce, new Object[] {
                    words.field(entry.recordKind(), entry.attribute()), quoted(words.after(entry)), quoted(words.before(entry)) });
        return MessageDialog.open(MessageDialog.CONFIRM, shell, Messages.restore_title, question, 0,
                Messages.restore_button, Messages.restore_cancel) == 0;
    }

    private static String quoted(String value) {
        return value.isEmpty() ? Messages.restore_none : NLS.bind(Messages.restore_quoted, value);
    }

    private static Optional<EditModel<?>> held(CustomerSheet sheet, Entry entry) {
        return sheet.models().stream().filter(model -> model.id().equals(entry.recordId()) && !model.isRemoved())
                .filter(model -> model.type().attributes().stream()
                        .anyMatch(attribute -> attribute.name().equals(entry.attribute())))
                .<EditModel<?>>map(model -> model).findFirst();
    }

    private <E extends ArchiveRecord> void put(EditModel<E> model, Entry entry) {
        model.type().attributes().stream().filter(attribute -> attribute.name().equals(entry.attribute())).findFirst()
                .ifPresent(attribute -> put(model, attribute, entry));
    }

    /** Also used for a single field, whose model is at hand. */
    <E extends ArchiveRecord, V> void put(EditModel<E> model, Attribute<E, V> attribute, Entry entry) {
        Object value = context.archive().history().value(entry.recordKind(), entry.attribute(), entry.before());
        if (value == null || attribute.valueType().isInstance(value)) {
            context.edits().seal();
            context.edits().set(model, attribute, attribute.valueType().cast(value),
                    words.field(entry.recordKind(), entry.attribute()));
            context.edits().seal();
        }
    }
}
