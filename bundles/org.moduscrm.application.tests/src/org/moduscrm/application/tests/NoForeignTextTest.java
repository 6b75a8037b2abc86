package org.moduscrm.application.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.Picture;
import org.moduscrm.application.internal.error.ErrorReport;
import org.moduscrm.application.internal.welcome.WelcomeEditor;

/**
 * Chinese serves as the pseudo-locale. It is complete, of another script, and shipped, so a Latin word on the screen
 * is text that stands in the code or that nobody translated; only names are let through.
 */
@ExtendWith(PictureOfFailure.class)
class NoForeignTextTest {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    private static final Pattern KEYS = Pattern.compile("((Ctrl|Shift|Alt)\\+)+\\S+");

    /** Where an archive lies is the user's own word, in the menu of recent archives and in tooltips. */
    private static final Pattern PATHS = Pattern.compile("(/[^/\\s]+){2,}");

    /** Bundles of the product that show text; whatever else the test's platform holds is no concern of the user. */
    private static final Pattern OF_PRODUCT = Pattern.compile("org\\.moduscrm\\..*|org\\.eclipse\\.(ui|ui\\.workbench|ui\\.forms|e4\\..*)");

    /** Names, keys and formats that are the same in every language. */
    private static final Set<String> NAMES = Set.of("modus", "crm", "english", "language", "csv", "vcard", "epl", "eclipse",
            "public", "license", "copyright", "ctrl", "shift", "alt", "esc", "tab", "enter", "del", "delete", "insert",
            "home", "end", "page", "pageup", "pagedown", "space", "up", "down", "css", "emacs");

    @BeforeEach
    void runsInChinese() {
        assertEquals("zh_CN", Locale.getDefault().toString(), "This test needs a run in Chinese");
    }

    @AfterEach
    void closeDialogs() {
        Window.dialogs().forEach(dialog -> Window.step(dialog::close));
    }

    @Test
    void windowMenusAndWelcome() {
        Window.step(() -> WelcomeEditor.open(Window.window()));
        check("window", Window.shell(), namesOfProgrammersTools());
    }

    @Test
    void everyView() {
        for (IViewDescriptor view : Window.window().getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith("org.moduscrm.") || view.getId().equals(ShellIds.VIEW_PROGRESS)) {
                Window.step(() -> Window.on(() -> Window.page().showView(view.getId())));
                check("view-" + view.getId(), Window.shell(), namesOfProgrammersTools());
            }
        }
    }

    @Test
    void everyPreferencePage() {
        Window.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(Window.window().getShell(), null, null, null).open());
        Window.settle();
        Shell dialog = onlyDialog();
        List<String> pages = Window.on(() -> ids(((PreferenceDialog) dialog.getData()).getPreferenceManager()));
        assertTrue(pages.size() >= 4, "Only the pages " + pages);
        Map<String, Set<String>> foreign = new HashMap<>();
        for (String page : pages) {
            Window.step(() -> PreferencesUtil.createPreferenceDialogOn(Window.shell(), page, null, null));
            collect("preferences-" + page, dialog, foreign, namesOfProgrammersTools());
        }
        assertEquals(Map.of(), foreign);
    }

    private static List<String> ids(PreferenceManager manager) {
        List<String> ids = new ArrayList<>();
        for (IPreferenceNode node : manager.getElements(PreferenceManager.PRE_ORDER)) {
            if (!WorkbenchActivityHelper.filterItem(node)) {
                ids.add(node.getId());
            }
        }
        return ids;
    }

    @Test
    void goToAnything() {
        run("org.eclipse.ui.window.quickAccess");
        check("quick-access", onlyDialog());
    }

    @Test
    void listOfKeys() {
        run("org.eclipse.ui.window.showKeyAssist");
        check("keys", onlyDialog(), namesOfProgrammersTools());
    }

    @Test
    void about() {
        run("org.eclipse.ui.help.aboutAction");
        check("about", onlyDialog());
    }

    @Test
    void resetLayout() {
        run("org.eclipse.ui.window.resetPerspective");
        check("reset-layout", onlyDialog());
    }

    @Test
    void errorMessage() {
        StatusAdapter adapter = new StatusAdapter(new Status(Status.ERROR, ShellIds.BUNDLE, "无法保存客户。", null));
        adapter.setProperty(ErrorReport.RECORD, "海骏泵业");
        Window.step(() -> StatusManager.getManager().handle(adapter, StatusManager.SHOW));
        Shell dialog = onlyDialog();
        Set<String> text = Window.on(() -> ShownText.of(dialog));
        assertTrue(text.stream().anyMatch(line -> line.contains("海骏泵业")), "The record is not named: " + text);
        check("error", dialog, "org.moduscrm.application");
    }

    /**
     * The platform of a window test always brings its tools for programmers along, which no product has. They are
     * hidden, but their keys are listed and their view of the progress stands in for ours.
     */
    static String[] namesOfProgrammersTools() {
        Set<String> names = new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));
        for (String point : List.of("commands", "contexts", "views", "preferencePages")) {
            for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui." + point)) {
                if (!OF_PRODUCT.matcher(element.getContributor().getName()).matches() && element.getAttribute("name") != null) {
                    names.add(element.getAttribute("name").strip());
                }
            }
        }
        // The platform's code names the category that only its own model editor shows.
        names.add("Application Category");
        return names.toArray(String[]::new);
    }

    private static void run(String command) {
        Window.display().asyncExec(() -> {
            try {
                Window.window().getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                throw new IllegalStateException(command, e);
            }
        });
        Window.settle();
    }

    private static Shell onlyDialog() {
        List<Shell> open = Window.dialogs();
        assertEquals(1, open.size(), "Dialogs open: " + open);
        return open.get(0);
    }

    static void check(String name, Shell shell, String... alsoAllowed) {
        Map<String, Set<String>> foreign = new HashMap<>();
        collect(name, shell, foreign, alsoAllowed);
        assertEquals(Map.of(), foreign);
    }

    private static void collect(String name, Shell shell, Map<String, Set<String>> foreign, String... alsoAllowed) {
        Set<String> lines = Window.on(() -> {
            Picture.of(shell).write(pictureOf(name));
            return ShownText.of(shell);
        });
        Set<String> wrong = new TreeSet<>();
        for (String line : lines) {
            String rest = PATHS.matcher(KEYS.matcher(line).replaceAll("")).replaceAll("");
            for (String allowed : alsoAllowed) {
                rest = rest.replace(allowed, "");
            }
            Matcher words = LATIN.matcher(rest);
            while (words.find()) {
                if (!NAMES.contains(words.group().toLowerCase(Locale.ROOT))) {
                    wrong.add(line);
                }
            }
        }
        if (!wrong.isEmpty()) {
            foreign.put(name, wrong);
        }
    }

    /** A picture of everything that was looked at: what a machine finds complete may still be ugly. */
    private static Path pictureOf(String name) {
        return PictureOfFailure.folder().resolve("zh_CN-" + name + ".png");
    }
}
