package org.moduscrm.help.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Shows the help in the browser of the system, from files: no web server runs for it. */
public final class BrowserHelp extends AbstractHelpUI {

    private static final String CONTENTS = "contents.html";

    private final Bundle bundle = FrameworkUtil.getBundle(BrowserHelp.class);

    @Override
    public void displayHelp() {
        show(null);
    }

    @Override
    public void displayDynamicHelp() {
        show(null);
    }

    @Override
    public void displaySearch() {
        show(null);
    }

    @Override
    public void displayHelpResource(String href) {
        show(href);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        IHelpResource[] topics = context.getRelatedTopics();
        show(topics == null || topics.length == 0 ? null : topics[0].getHref());
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** @param href as in the table of contents, with or without the bundle before it; null for the contents */
    private void show(String href) {
        Job job = Job.create(Messages.opening, (IProgressMonitor monitor) -> {
            try {
                launch(href == null ? contents() : page(href));
                return Status.OK_STATUS;
            } catch (IOException e) {
                return new Status(IStatus.ERROR, bundle.getSymbolicName(), Messages.unreadable, e);
            }
        });
        job.schedule();
    }

    private HelpBook book() {
        return new HelpBook(bundle, Locale.getDefault());
    }

    /** Unpacks the pages of all languages where the bundle is a jar: they share their style. */
    private URI unpacked() throws IOException {
        URI pages = null;
        for (String folder : new String[] {"nl/", "html/"}) {
            pages = Path.of(FileLocator.toFileURL(bundle.getEntry(folder)).getPath()).toUri();
        }
        return pages.resolve("..");
    }

    private URI page(String href) throws IOException {
        String own = "/" + bundle.getSymbolicName() + "/";
        return unpacked().resolve(book().prefix()).resolve(href.startsWith(own) ? href.substring(own.length()) : href);
    }

    private URI contents() throws IOException {
        Path file = Platform.getStateLocation(bundle).append(CONTENTS).toPath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, book().contentsPage(unpacked()));
        return file.toUri();
    }

    private static void launch(URI page) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!Program.launch(page.toString())) {
                MessageDialog.openInformation(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                        Messages.title, NLS.bind(Messages.noBrowser, page));
            }
        });
    }
}
