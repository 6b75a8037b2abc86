package org.moduscrm.application.internal;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.moduscrm.application.internal.archive.ArchivePlaces;
import org.moduscrm.application.internal.archive.ArchiveSession;
import org.moduscrm.application.internal.archive.ArchiveStatus;

/** The window: what it shows around the parts, its title, and what happens when it opens. */
class ShellWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point USUAL_SIZE = new Point(1366, 768);

    private final Arguments arguments;
    private ArchiveSession session;
    private Runnable titleUpdate;

    ShellWindowAdvisor(IWorkbenchWindowConfigurer configurer, Arguments arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {
            @Override
            protected void fillStatusLine(IStatusLineManager statusLine) {
                IWorkbenchWindow window = getWindowConfigurer().getWindow();
                statusLine.add(new ArchiveStatus(window.getService(ArchiveSession.class)));
            }
        };
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
        Ids.mark(getWindowConfigurer().getWindow().getShell(), "org.moduscrm.application.window");
        PerspectiveSwitcherMenu.remove(getWindowConfigurer().getWindow());
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        session = window.getService(ArchiveSession.class);
        titleUpdate = () -> window.getShell().getDisplay().asyncExec(this::updateTitle);
        session.addListener(titleUpdate);
        new Startup(window, arguments, new ArchivePlaces()).run();
    }

    private void updateTitle() {
        if (!getWindowConfigurer().getWindow().getShell().isDisposed()) {
            getWindowConfigurer().setTitle(session.folder().map(ArchivePlaces::name)
                    .map(name -> NLS.bind(Messages.ShellWindow_title, name)).orElse(Messages.ShellWindow_product));
        }
    }

    @Override
    public void postWindowClose() {
        if (session != null) {
            session.removeListener(titleUpdate);
            session.close();
        }
    }
}
