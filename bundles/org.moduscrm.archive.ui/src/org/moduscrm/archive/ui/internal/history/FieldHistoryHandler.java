package org.moduscrm.archive.ui.internal.history;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.ui.internal.editor.CustomerEditor;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.Field;
import org.moduscrm.ui.page.CustomerPageContext;

/** Shows the history of the field that has the focus. */
public final class FieldHistoryHandler extends AbstractHandler {

    /** In it the key means this command; elsewhere in the window it may mean another. */
    private static final String CONTEXT = "org.moduscrm.archive.ui.editingCustomer";

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Control focus = shell.getDisplay().getFocusControl();
        Optional<Field<?, ?>> field = Field.of(focus).filter(found -> found.model() != null);
        if (field.isPresent() && HandlerUtil.getActiveEditor(event) instanceof CustomerEditor editor) {
            show(field.get(), shell, editor);
        } else {
            MessageDialog.openInformation(shell, Messages.list_name, Messages.field_noField);
        }
        return null;
    }

    /** Makes the fields of an editor offer their history, in their menus and under the key of this command. */
    public static void install(EditContext edits, IWorkbenchPartSite site, CustomerPageContext context) {
        site.getService(IContextService.class).activateContext(CONTEXT);
        edits.onFieldHistory(field -> show(field, site.getShell(), context));
    }

    private static <E extends ArchiveRecord, V> void show(Field<E, V> field, Shell shell, CustomerPageContext context) {
        if (field.model().isNew()) {
            MessageDialog.openInformation(shell, field.label(), Messages.field_new);
        } else {
            new FieldHistoryPopup<>(shell, context, field.model(), field.attribute(), field::setFocus).open();
        }
    }
}
