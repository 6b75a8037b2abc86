package org.moduscrm.application.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.welcome.WelcomeEditor;
import org.moduscrm.ui.session.ArchiveSession;

@ExtendWith(PictureOfFailure.class)
class FirstStartTest {

    @BeforeEach
    void showWelcome() {
        Window.step(() -> WelcomeEditor.open(Window.window()));
    }

    @AfterEach
    void closeArchiveAndMessages() {
        Window.dialogs().forEach(dialog -> Window.step(dialog::close));
        session().close().join();
        Window.settle();
    }

    @Test
    void noDialogStandsInTheWay() {
        assertEquals(0, Window.dialogs().size(), "The first start opens the window and nothing in front of it");
    }

    @Test
    void welcomeOffersThreeDoorsAndBothLanguages() {
        for (String door : new String[] { ShellIds.WELCOME_DEMO, ShellIds.WELCOME_IMPORT, ShellIds.WELCOME_RECENT }) {
            Button button = Window.find(door, Button.class).orElseThrow(() -> new AssertionError("No door " + door));
            assertTrue(Window.on(button::isEnabled), "The door is shut: " + door);
        }
        String languages = Window.on(() -> Window.find(ShellIds.WELCOME_LANGUAGE, Link.class).orElseThrow().getText());
        assertTrue(languages.contains("English") && languages.contains("简体中文"), languages);
        assertTrue(Window.find(ShellIds.WELCOME_VERSION, Control.class).isPresent(), "The version is missing");
    }

    @Test
    void openingAnArchiveClearsWelcomeAwayAndNamesTheArchive() throws Exception {
        Path folder = Files.createTempDirectory("tests").resolve("Northgate");
        session().open(folder).join();
        Window.settle();
        assertFalse(welcomeIsOpen(), "Welcome is in the way of the archive");
        String title = Window.on(() -> Window.shell().getText());
        assertTrue(title.contains(folder.getFileName().toString()), title);
        String tip = Window.on(() -> Window.find(ShellIds.STATUS_ARCHIVE, Control.class).orElseThrow().getToolTipText());
        assertEquals(folder.toString(), tip, "The status line tells where the archive lies");
    }

    @Test
    void theFirstDoorLeadsIntoTheDemoCompany() throws IOException {
        forgetEarlierRuns();
        Button door = Window.find(ShellIds.WELCOME_DEMO, Button.class).orElseThrow();
        Window.step(() -> door.notifyListeners(SWT.Selection, new Event()));

        assertTrue(session().status().isOpen(), "The demo company is not open: " + session().status());
        long customers = session().current().orElseThrow().customers().count("");
        assertTrue(customers > 10, "The demo company has only " + customers + " customers");
        assertFalse(welcomeIsOpen(), "Welcome is in the way of the demo company");
    }

    /** The home of the test lies in the build's output and may hold the demo company of an older build. */
    private static void forgetEarlierRuns() throws IOException {
        Path archives = Path.of(System.getProperty("user.home"), ".modus-crm");
        assertTrue(archives.toString().contains("target"), "Not a test's home: " + archives);
        if (Files.exists(archives)) {
            try (Stream<Path> files = Files.walk(archives)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static ArchiveSession session() {
        return Window.window().getService(ArchiveSession.class);
    }

    private static boolean welcomeIsOpen() {
        return Window.on(() -> {
            for (IEditorReference editor : Window.page().getEditorReferences()) {
                if (editor.getId().equals(ShellIds.EDITOR_WELCOME)) {
                    return true;
                }
            }
            return false;
        });
    }
}
