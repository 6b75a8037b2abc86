package org.moduscrm.ui.internal.session;

import org.eclipse.swt.widgets.Display;
import org.moduscrm.archive.spi.thread.ThreadGuard;
import org.osgi.service.component.annotations.Component;

/** Keeps the archive's services off the UI thread, where a wait for the disk would freeze the window. */
@Component
public final class WindowThreadGuard implements ThreadGuard {

    @Override
    public boolean isUserInterfaceThread() {
        return Display.getCurrent() != null;
    }
}
