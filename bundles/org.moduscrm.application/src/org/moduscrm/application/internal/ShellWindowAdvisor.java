package org.moduscrm.application.internal;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.moduscrm.application.internal.archive.ArchivePlaces;
import org.moduscrm.application.internal.archive.ArchiveStatus;
import org.moduscrm.application.internal.archive.ArchiveWatch;
import org.moduscrm.ui.Ids;
import org.moduscrm.ui.session.ArchiveSession;

/** The window: what it shows around the parts, its title, and what happens when it opens. */
class ShellWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point USUAL_SIZE = new Point(1366, 768);

    private final Arguments arguments;
    private ArchiveWatch watch;

    ShellWindowAdvisor(IWorkbenchWindowConfigurer configurer, Arguments arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {
            @Override
            protected void fillStatusLine(IStatusLineManager statusLine) {
                statusLine.add(new ArchiveStatus(session()));
            }
        };
    }

    private ArchiveSession session() {
        return getWindowConfigurer().getWindow().getService(ArchiveSession.class);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(initialSize());
        window.setTitle(Messages.ShellWindow_product);
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }

    /** Never larger than the screen: the lower edge of a window that hangs over it cannot be reached. */
    private Point initialSize() {
        Rectangle screen = getWindowConfigurer().getWindow().getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
        return new Point(Math.min(USUAL_SIZE.x, screen.width), Math.min(USUAL_SIZE.y, screen.height));
    }

    @Override
    public void postWindowCreate() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        Ids.set(window.getShell(), "org.moduscrm.application.window");
        PerspectiveSwitcherMenu.remove(window);
        // Our keys live in a context of their own, so that they win over the platform's for the same key.
        window.getService(IContextService.class).activateContext(ShellIds.CONTEXT);
    }

    @Override
    public void postWindowOpen() {
        ArchivePlaces places = new ArchivePlaces();
        watch = new ArchiveWatch(getWindowConfigurer(), session(), places);
        watch.start();
        new Startup(getWindowConfigurer().getWindow(), arguments.archive(), places).schedule();
    }

    @Override
    public void postWindowClose() {
        if (watch != null) {
            watch.stop();
        }
    }
}
