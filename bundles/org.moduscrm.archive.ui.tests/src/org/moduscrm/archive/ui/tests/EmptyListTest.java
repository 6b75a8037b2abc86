package org.moduscrm.archive.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.moduscrm.testing.ArchiveFixture;
import org.moduscrm.testing.CustomersPage;
import org.moduscrm.testing.PictureOfFailure;
import org.moduscrm.testing.WorkbenchDriver;

/** What the list says when there is nothing to list. */
@ExtendWith(PictureOfFailure.class)
class EmptyListTest {

    @RegisterExtension
    static final ArchiveFixture ARCHIVE = new ArchiveFixture();

    @Test
    void anEmptyArchiveOffersTheFirstSteps() {
        CustomersPage list = CustomersPage.open();
        assertEquals("No customers yet. Import a list or create the first.", list.message());
        assertNotNull(WorkbenchDriver.find(Button.class, "customers.import"));
        assertNotNull(WorkbenchDriver.find(Button.class, "customers.new"));
    }

    @Test
    void anArchiveThatCannotBeOpenedIsNamedWithTheCauseAndCanBeTriedAgain() throws Exception {
        Path file = Files.createTempFile("not-a-folder", ".txt");
        ArchiveFixture.get(ARCHIVE.session().open(file));
        CustomersPage list = CustomersPage.open();
        String message = list.message();
        ArchiveFixture.get(ARCHIVE.session().open(ARCHIVE.folder()));
        WorkbenchDriver.waitUntil("the empty archive again", () -> list.message().startsWith("No customers yet"));
        Files.delete(file);
        assertTrue(message.contains(file.getFileName().toString()), message);
    }
}
