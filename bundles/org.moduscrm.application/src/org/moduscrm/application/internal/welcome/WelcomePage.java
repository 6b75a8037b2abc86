package org.moduscrm.application.internal.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.application.internal.archive.ArchivePlaces;
import org.moduscrm.application.internal.language.Language;
import org.moduscrm.application.internal.language.LanguageSwitch;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.session.ArchiveSession;
import org.osgi.framework.Version;

/** Three doors into the product: the demo company, the user's own customers, an archive that is there already. */
final class WelcomePage {

    private static final int WIDTH = 800;
    private static final int CARD_TEXT = 216;
    private static final int TITLE_POINTS = 20;
    private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final IWorkbenchWindow window;
    private final LocalResourceManager resources;
    private Control first;

    WelcomePage(Composite parent, IWorkbenchWindow window, ArchivePlaces places) {
        this.window = window;
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite page = styled(new Composite(scroll, SWT.NONE), "ModusPage");
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(page);
        Composite content = styled(new Composite(page, SWT.NONE), "ModusPage");
        GridLayoutFactory.fillDefaults().spacing(0, 24).applyTo(content);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(content);
        createHead(content);
        createDoors(content, places.recent());
        createFoot(content);
        scroll.setContent(page);
        scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    void setFocus() {
        first.setFocus();
    }

    private void createHead(Composite parent) {
        Composite head = styled(new Composite(parent, SWT.NONE), "ModusPage");
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label mark = styled(new Label(head, SWT.NONE), "ModusPage");
        ResourceLocator.imageDescriptorFromBundle(ShellIds.BUNDLE, "icons/modus64.png")
                .ifPresent(image -> mark.setImage(resources.create(image)));
        Composite words = styled(new Composite(head, SWT.NONE), "ModusPage");
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        Label name = styled(new Label(words, SWT.NONE), "ModusTitle");
        name.setText(Messages.ShellWindow_product);
        name.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getHeaderFont()).setHeight(TITLE_POINTS)));
        Label line = styled(new Label(words, SWT.WRAP), "ModusPage");
        line.setText(Messages.Welcome_line);
        createLanguages(head);
    }

    private void createLanguages(Composite parent) {
        Link languages = styled(Ids.set(new Link(parent, SWT.NONE), ShellIds.WELCOME_LANGUAGE), "ModusPage");
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(text.isEmpty() ? "" : "  |  ");
            boolean current = language == Language.current();
            text.append(current ? language.ownName() : "<a href=\"" + language.code() + "\">" + language.ownName() + "</a>");
        }
        languages.setText(text.toString());
        languages.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> Language.ofCode(e.text).ifPresent(language -> LanguageSwitch.to(language, window))));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(languages);
    }

    private void createDoors(Composite parent, List<Path> recent) {
        Composite doors = styled(new Composite(parent, SWT.NONE), "ModusPage");
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(16, 0).applyTo(doors);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(doors);
        first = door(doors, Messages.Welcome_demo, Messages.Welcome_demoText, Messages.Welcome_demoButton,
                ShellIds.WELCOME_DEMO, () -> run(ShellIds.COMMAND_OPEN_DEMO, Map.of()));
        door(doors, Messages.Welcome_import, Messages.Welcome_importText, Messages.Welcome_importButton,
                ShellIds.WELCOME_IMPORT, this::importCustomers);
        Button open = door(doors, Messages.Welcome_open, Messages.Welcome_openText, Messages.Welcome_openButton,
                ShellIds.WELCOME_RECENT, () -> run(ShellIds.COMMAND_OPEN_ARCHIVE, Map.of()));
        button(open.getParent(), Messages.Welcome_teamButton, ShellIds.WELCOME_TEAM,
                () -> run(ShellIds.COMMAND_CONNECT_TEAM, Map.of()));
        createRecent(open.getParent(), recent);
    }

    /** A door is a card with a heading, what lies behind it, and one button. */
    private Button door(Composite parent, String heading, String text, String action, String id, Runnable behind) {
        Composite card = styled(new Composite(parent, SWT.BORDER), "ModusCard");
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 8).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        Label title = styled(new Label(card, SWT.WRAP), "ModusCard");
        title.setText(heading);
        title.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(CARD_TEXT, SWT.DEFAULT).applyTo(title);
        Label words = styled(new Label(card, SWT.WRAP), "ModusCard");
        words.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(CARD_TEXT, SWT.DEFAULT).applyTo(words);
        Button button = button(card, action, id, behind);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).grab(false, true).applyTo(button);
        return button;
    }

    private static Button button(Composite card, String action, String id, Runnable behind) {
        Button button = Ids.set(new Button(card, SWT.PUSH), id);
        button.setText(action);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> behind.run()));
        return button;
    }

    private void createRecent(Composite card, List<Path> recent) {
        for (Path folder : recent) {
            Link link = styled(new Link(card, SWT.NONE), "ModusCard");
            link.setText("<a>" + ArchivePlaces.name(folder).replace("&", "&&").replace("<", "") + "</a>");
            link.setToolTipText(folder.toString());
            link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    e -> run(ShellIds.COMMAND_OPEN_ARCHIVE, Map.of(ShellIds.COMMAND_OPEN_ARCHIVE_FOLDER, folder.toString()))));
        }
    }

    private void createFoot(Composite parent) {
        Label version = styled(Ids.set(new Label(parent, SWT.NONE), ShellIds.WELCOME_VERSION), "ModusPage");
        Version number = Platform.getBundle(ShellIds.BUNDLE).getVersion();
        version.setText(NLS.bind(Messages.Welcome_version, number.getMajor() + "." + number.getMinor() + "." + number.getMicro()));
        version.setToolTipText(number.toString());
    }

    /** Customers need an archive to go to: without one open, the usual one in the user's home. */
    private void importCustomers() {
        ArchiveSession session = window.getService(ArchiveSession.class);
        if (session.status().isOpen()) {
            run(ShellIds.COMMAND_IMPORT, Map.of());
            return;
        }
        Display display = window.getShell().getDisplay();
        session.open(ArchivePlaces.usual()).thenAccept(status -> display.asyncExec(() -> {
            if (status.isOpen() && !window.getWorkbench().isClosing()) {
                run(ShellIds.COMMAND_IMPORT, Map.of());
            }
        }));
    }

    private void run(String commandId, Map<String, Object> parameters) {
        Command command = window.getService(ICommandService.class).getCommand(commandId);
        try {
            window.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            throw new IllegalStateException(commandId, e);
        }
    }

    private static <C extends Control> C styled(C control, String styleClass) {
        control.setData(STYLE_CLASS, styleClass);
        return control;
    }
}
