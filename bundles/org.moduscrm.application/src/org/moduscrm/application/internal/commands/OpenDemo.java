package org.moduscrm.application.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.application.internal.archive.ArchivePlaces;
import org.moduscrm.application.internal.archive.DemoCompany;
import org.moduscrm.application.internal.archive.OpenArchiveJob;

/** Opens the demo company in its own archive. */
public class OpenDemo extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getActivePage().closeAllEditors(true)) {
            IWorkbench workbench = window.getWorkbench();
            DemoCompany demo = workbench.getService(DemoCompany.class);
            Job.create(Messages.OpenDemo_job, (ICoreRunnable) monitor -> {
                Path folder = demo.prepare(monitor);
                new OpenArchiveJob(workbench, folder, new ArchivePlaces()).schedule();
            }).schedule();
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return PlatformUI.getWorkbench().getService(DemoCompany.class) != null;
    }
}
