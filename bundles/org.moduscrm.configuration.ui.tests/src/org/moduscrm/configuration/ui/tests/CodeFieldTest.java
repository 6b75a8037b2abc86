package org.moduscrm.configuration.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.UndoContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.WorkbenchDriver;
import org.moduscrm.ui.form.CodeField;
import org.moduscrm.ui.form.EditContext;
import org.moduscrm.ui.form.FieldGroup;
import org.moduscrm.ui.form.FormBody;

/** A field for a code shows labels and takes what is typed. */
class CodeFieldTest {

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    private static final Attribute<Customer, String> BRANCH = Attribute.code("branch", CodeLists.INDUSTRY,
            Customer::region, Customer::setRegion);
    private static final RecordType<Customer> TYPE = new RecordType<>("branch-customer", Customer.class, Customer::new,
            customer -> customer, Customer::name, List.of(BRANCH));

    private Shell shell;
    private CodeField<Customer> field;
    private FieldGroup<Customer> fields;
    private EditModel<Customer> model;

    @BeforeEach
    void build() {
        model = EditModel.create(TYPE);
        WorkbenchDriver.doOnUi(() -> {
            shell = new Shell(WorkbenchDriver.display());
            shell.setLayout(new FillLayout());
            FormBody body = new FormBody(shell, 1);
            fields = new FieldGroup<>(body.section(body.column(), "Facts").body(),
                    new EditContext(new DefaultOperationHistory(), new UndoContext()), "code");
            field = fields.code(BRANCH, "Branch", ARCHIVE.archive()::configuration);
            fields.bind(model);
            shell.setSize(600, 400);
            shell.open();
        });
    }

    @AfterEach
    void close() {
        WorkbenchDriver.doOnUi(shell::dispose);
    }

    private static Combo combo() {
        return WorkbenchDriver.find(Combo.class, "code.branch");
    }

    private String shown() {
        return WorkbenchDriver.onUi(() -> combo().getText());
    }

    private void type(String text) {
        WorkbenchDriver.doOnUi(() -> combo().setText(text));
    }

    private void leave() {
        WorkbenchDriver.doOnUi(() -> combo().notifyListeners(SWT.FocusOut, new Event()));
    }

    @Test
    void aTreeStandsIndentedAndChoosingSetsTheCode() {
        int machinery = WorkbenchDriver.onUi(() -> combo().indexOf("    Machinery"));
        assertTrue(machinery > WorkbenchDriver.onUi(() -> combo().indexOf("Manufacturing")));
        WorkbenchDriver.doOnUi(() -> {
            combo().select(machinery);
            combo().notifyListeners(SWT.Selection, new Event());
        });

        assertEquals("machinery", model.get(BRANCH));
        assertEquals("Machinery", shown());
    }

    @Test
    void aPartOfALabelIsTakenForTheOneEntryThatHasIt() {
        type("pharma");
        leave();

        assertEquals("pharmaceuticals", model.get(BRANCH));
        assertEquals("Pharmaceuticals", shown());
    }

    @Test
    void whatIsInNoListIsMarkedAndDoesNotReachTheModel() {
        type("Alchemy");
        leave();

        assertTrue(field.hasInputProblem());
        assertEquals("“Alchemy” is not in the list “Industry”", field.description());
        assertNull(model.get(BRANCH));
        assertEquals("Alchemy", shown());
        type("");
        assertFalse(field.hasInputProblem());
    }

    @Test
    void aValueThatIsNotOfferedAnyMoreIsStillShown() {
        Customer old = new Customer();
        old.setRegion("whaling");
        WorkbenchDriver.doOnUi(() -> fields.bind(EditModel.of(TYPE, old)));

        assertEquals("whaling", shown());
        assertFalse(field.hasInputProblem());
    }
}
