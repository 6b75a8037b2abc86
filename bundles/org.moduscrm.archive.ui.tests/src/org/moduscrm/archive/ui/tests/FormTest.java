package org.moduscrm.archive.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.UndoContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.spi.rule.Severity;
import org.moduscrm.testing.WorkbenchDriver;
import org.moduscrm.ui.form.DateField;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FieldMessage;
import org.moduscrm.ui.form.FormBody;
import org.moduscrm.ui.form.TextField;

/** Fields that are bound to an edit model. */
class FormTest {

    private final DefaultOperationHistory history = new DefaultOperationHistory();
    private final UndoContext undo = new UndoContext();
    private final EditModel<Customer> model = EditModel.create(CustomerFields.TYPE);
    private Shell shell;
    private FieldGroup<Customer> fields;
    private TextField<Customer> name;
    private DateField<Customer> since;
    private int changes;

    @BeforeEach
    void build() {
        WorkbenchDriver.doOnUi(() -> {
            shell = new Shell(WorkbenchDriver.display());
            shell.setLayout(new FillLayout());
            FormBody body = new FormBody(shell, 1);
            EditContext edits = new EditContext(history, undo);
            edits.addListener(() -> changes++);
            fields = new FieldGroup<>(body.section(body.column(), "Facts").body(), edits, "form");
            name = fields.text(CustomerFields.NAME, "Name");
            name.required();
            since = fields.date(CustomerFields.KNOWN_SINCE, "Known since");
            fields.bind(model);
            shell.setSize(600, 400);
            shell.open();
        });
    }

    @AfterEach
    void close() {
        WorkbenchDriver.doOnUi(shell::dispose);
    }

    private void type(String id, String text) {
        WorkbenchDriver.doOnUi(() -> WorkbenchDriver.find(Text.class, id).setText(text));
    }

    private void leave(String id) {
        WorkbenchDriver.doOnUi(() -> WorkbenchDriver.find(Text.class, id).notifyListeners(SWT.FocusOut, new Event()));
    }

    private String shown(String id) {
        return WorkbenchDriver.onUi(() -> WorkbenchDriver.find(Text.class, id).getText());
    }

    private void undo() {
        WorkbenchDriver.doOnUi(() -> {
            try {
                assertTrue(history.undo(undo, null, null).isOK());
            } catch (ExecutionException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void typingReachesTheModelAndIsUndoneFieldByField() {
        type("form.name", "North");
        type("form.name", "Northgate");
        leave("form.name");
        type("form.name", "Northgate Foods");
        assertEquals("Northgate Foods", model.get(CustomerFields.NAME));
        undo();
        assertEquals("Northgate", shown("form.name"));
        undo();
        assertEquals("", shown("form.name"));
        assertFalse(model.isDirty());
        assertEquals(5, changes);
    }

    @Test
    void theFieldFollowsTheModelWhoeverChangesIt() {
        WorkbenchDriver.doOnUi(() -> model.set(CustomerFields.NAME, "Somebody else's"));
        assertEquals("Somebody else's", shown("form.name"));
    }

    @Test
    void aDayIsUnderstoodAndShownInOneForm() {
        type("form.knownSince", "20260305");
        assertEquals(LocalDate.of(2026, 3, 5), model.get(CustomerFields.KNOWN_SINCE));
        leave("form.knownSince");
        assertEquals("2026-03-05", shown("form.knownSince"));
        type("form.knownSince", "");
        assertNull(model.get(CustomerFields.KNOWN_SINCE));
    }

    @Test
    void whatIsNoDayIsMarkedAndDoesNotReachTheModel() {
        type("form.knownSince", "2026-03-05");
        type("form.knownSince", "2026-02-30");
        assertTrue(since.hasInputProblem());
        assertEquals(LocalDate.of(2026, 3, 5), model.get(CustomerFields.KNOWN_SINCE));
        type("form.knownSince", "2026-03-01");
        assertFalse(since.hasInputProblem());
    }

    @Test
    void aMessageStandsAtItsFieldAndIsSpoken() {
        WorkbenchDriver.doOnUi(() -> fields.showMessages(
                List.of(new FieldMessage(model.id(), "name", Severity.ERROR, "Type the customer's name."))));
        assertEquals("Type the customer's name.", name.description());
        assertNull(since.description());
        WorkbenchDriver.doOnUi(() -> fields.showMessages(List.of()));
        assertNull(name.description());
    }
}
