package org.moduscrm.archive.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.moduscrm.testing.CustomerBuilder.aCustomer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.Documents;
import org.moduscrm.archive.service.document.NewDocument;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.ui.internal.documents.FileTaker;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomerBuilder;
import org.moduscrm.testing.CustomerEditorPage;
import org.moduscrm.testing.PictureOfFailure;
import org.moduscrm.testing.WorkbenchDriver;

/** Files of a customer: dropped, listed, removed and taken back. */
@ExtendWith(PictureOfFailure.class)
class DocumentsPageTest {

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    @TempDir
    Path folder;

    private CustomerBuilder pumps;
    private CustomerEditorPage editor;

    @BeforeEach
    void open() {
        pumps = aCustomer().named("Zebra Pumps");
        ARCHIVE.store(pumps);
        editor = CustomerEditorPage.open(pumps.customer().id());
        editor.show("org.moduscrm.archive.ui.documents");
    }

    @AfterEach
    void close() {
        CustomerEditorPage.closeAll();
        documents().setState(Route.USER, documents().of(pumps.customer().id(), DocumentState.ACTIVE).stream()
                .map(row -> row.id()).toList(), DocumentState.REMOVED);
        documents().emptyRecycleBin(Route.USER);
        ARCHIVE.remove("Zebra Pumps");
    }

    private static Documents documents() {
        return ARCHIVE.archive().documents();
    }

    private List<String> titles() {
        return editor.cells("documents.table", "title");
    }

    private static Table table() {
        return WorkbenchDriver.find(Table.class, "documents.table");
    }

    /** Drops files by the method that the system's drop ends in. */
    private void drop(Path... files) {
        WorkbenchDriver.doOnUi(() -> {
            DropTarget target = (DropTarget) table().getData(DND.DROP_TARGET_KEY);
            FileTaker taker = (FileTaker) target.getDropListeners()[0];
            taker.take(Arrays.stream(files).map(Path::toString).toArray(String[]::new),
                    new Reference(pumps.customer().id(), "Zebra Pumps"));
        });
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anEmptyPageSaysHowToFillIt() {
        assertTrue(editor.label("documents.state.message").contains("Drag"));
    }

    @Test
    void droppedFilesAreListedAndUndoTakesThemBack() throws IOException {
        drop(file("offer.txt", "100 pumps"), file("plan.dwg", "AC1032"));

        WorkbenchDriver.waitUntil("both files", () -> titles().size() == 2);
        assertTrue(titles().containsAll(List.of("offer.txt", "plan.dwg")), titles().toString());
        assertEquals("9 B", editor.cells("documents.table", "size").get(titles().indexOf("offer.txt")));

        WorkbenchDriver.onUi(() -> WorkbenchDriver.page().getActiveEditor().getSite().getService(IHandlerService.class)
                .executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null));
        WorkbenchDriver.waitUntil("no file", () -> titles().isEmpty());
    }

    @Test
    void aRefusedFileIsNamedAndTheOthersAreFiled() throws IOException {
        drop(file("setup.exe", "MZ"), file("good.txt", "good"));

        WorkbenchDriver.waitUntil("the good file", () -> titles().equals(List.of("good.txt")));
        WorkbenchDriver.waitUntil("the message", () -> message() != null);
        String text = WorkbenchDriver.onUi(() -> message());
        assertTrue(text.contains("setup.exe"), text);
        WorkbenchDriver.doOnUi(() -> Arrays.stream(WorkbenchDriver.display().getShells())
                .filter(shell -> shell.getText().equals("Files for Zebra Pumps")).forEach(Shell::close));
    }

    /** What the open message says; null while there is none. */
    private static String message() {
        return Arrays.stream(WorkbenchDriver.display().getShells())
                .filter(shell -> shell.getText().equals("Files for Zebra Pumps"))
                .flatMap(shell -> labels(shell).stream()).filter(text -> text.contains("Filed")).findFirst().orElse(null);
    }

    private static List<String> labels(Composite parent) {
        List<String> texts = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label) {
                texts.add(label.getText());
            } else if (child instanceof Composite composite) {
                texts.addAll(labels(composite));
            }
        }
        return texts;
    }

    @Test
    void aRemovedDocumentLiesInTheRecycleBin() {
        documents().add(Route.USER, NewDocument.of(pumps.customer().id()), DocumentFile.of("old.txt", "x".getBytes()),
                Documents.SILENT);
        WorkbenchDriver.waitUntil("the document", () -> titles().size() == 1);
        WorkbenchDriver.doOnUi(() -> table().select(0));
        WorkbenchDriver.doOnUi(() -> table().notifyListeners(SWT.Selection, new Event()));

        editor.press("documents.remove");
        WorkbenchDriver.waitUntil("nothing left", () -> titles().isEmpty());

        assertEquals(1, documents().of(pumps.customer().id(), DocumentState.REMOVED).size());
    }
}
