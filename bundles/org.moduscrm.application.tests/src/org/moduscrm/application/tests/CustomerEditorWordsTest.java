package org.moduscrm.application.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.fields.AffiliationFields;
import org.moduscrm.archive.service.fields.ContactFields;
import org.moduscrm.archive.service.fields.ContactPointFields;
import org.moduscrm.archive.service.fields.CustomerFields;
import org.moduscrm.archive.ui.customer.CustomerEditors;
import org.moduscrm.ui.session.ArchiveSession;

/** Every page of the customer editor, those of modes included, speaks the user's language alone. */
@ExtendWith(PictureOfFailure.class)
class CustomerEditorWordsTest {

    @AfterEach
    void closeEditorAndArchive() {
        Window.step(() -> Window.page().closeAllEditors(false));
        session().close().join();
        Window.settle();
    }

    @Test
    void everyPageOfTheEditor() throws Exception {
        Path folder = Files.createTempDirectory("tests").resolve("客户档案");
        session().open(folder).join();
        Archive archive = session().current().orElseThrow();
        UUID customer = store(archive);
        Window.step(() -> CustomerEditors.open(Window.page(), customer, "苏州海骏泵业有限公司"));
        Window.settle();
        CTabFolder pages = Window.find("customer.pages", CTabFolder.class).orElseThrow();
        int count = Window.on(pages::getItemCount);
        assertEquals(9, count, "Eight pages of the archive and one of the project mode");
        String[] allowed = Stream.concat(Stream.of(NoForeignTextTest.namesOfProgrammersTools()),
                Stream.of(archive.author().name(), folder.getParent().toString())).toArray(String[]::new);
        for (int i = 0; i < count; i++) {
            int page = i;
            Window.step(() -> {
                pages.setSelection(page);
                pages.notifyListeners(SWT.Selection, new Event());
            });
            Window.settle();
            NoForeignTextTest.check("editor-" + page, Window.shell(), allowed);
        }
    }

    private static UUID store(Archive archive) {
        CustomerSheet sheet = archive.customers().create();
        sheet.customer().set(CustomerFields.NAME, "苏州海骏泵业有限公司");
        var phone = sheet.addContactPoint();
        phone.set(ContactPointFields.KIND, ContactPointKind.PHONE);
        phone.set(ContactPointFields.ADDRESS, "0512-66880101");
        var contact = sheet.addContact();
        contact.contact().set(ContactFields.NAME, "王敏");
        contact.affiliation().set(AffiliationFields.POST, "采购经理");
        archive.records().save(Route.USER, sheet.models());
        sheet.customer().set(CustomerFields.REGION, "江苏");
        archive.records().save(Route.USER, List.of(sheet.customer()));
        archive.modes().enrol(Route.USER, sheet.id(), "project");
        return sheet.id();
    }

    private static ArchiveSession session() {
        return Window.window().getService(ArchiveSession.class);
    }
}
