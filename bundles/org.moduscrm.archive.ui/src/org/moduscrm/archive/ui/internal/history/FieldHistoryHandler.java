package org.moduscrm.archive.ui.internal.history;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.ui.internal.editor.CustomerEditor;
import org.moduscrm.ui.form.Field;
import org.moduscrm.ui.page.CustomerPageContext;

/** Shows the history of the field that has the focus. */
public final class FieldHistoryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Control focus = shell.getDisplay().getFocusControl();
        Optional<Field<?, ?>> field = Field.of(focus).filter(found -> found.model() != null);
        if (field.isPresent() && HandlerUtil.getActiveEditor(event) instanceof CustomerEditor editor) {
            open(field.get(), shell, editor);
        } else {
            MessageDialog.openInformation(shell, Messages.list_name, Messages.field_noField);
        }
        return null;
    }

    /** @param context the editor that the field is in */
    public static void open(Field<?, ?> field, Shell shell, CustomerPageContext context) {
        show(field, shell, context);
    }

    private static <E extends ArchiveRecord, V> void show(Field<E, V> field, Shell shell, CustomerPageContext context) {
        if (field.model().isNew()) {
            MessageDialog.openInformation(shell, field.label(), Messages.field_new);
        } else {
            new FieldHistoryPopup<>(shell, context, field.model(), field.attribute(), field::setFocus).open();
        }
    }
}
