package org.moduscrm.application.internal.commands;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.handlers.HandlerUtil;
import org.moduscrm.application.internal.Messages;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.demo.DemoCompany;
import org.moduscrm.ui.job.ArchiveFailures;
import org.moduscrm.ui.session.ArchiveSession;

/** Opens the demo company in its own archive; the first time it is made, in the language of the window. */
public class OpenDemo extends AbstractHandler {

    private final ArchiveSession session;
    private final DemoCompany company;

    public OpenDemo(ArchiveSession session, DemoCompany company) {
        this.session = session;
        this.company = company;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().closeAllEditors(true)) {
            new Preparation().schedule();
        }
        return null;
    }

    private final class Preparation extends Job {

        Preparation() {
            super(Messages.OpenDemo_job);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Locale language = Locale.getDefault();
            Path folder = company.folder(language);
            try {
                if (company.isDemo(folder) || company.create(folder, language, new Steps(monitor))) {
                    session.open(folder);
                    return Status.OK_STATUS;
                }
                return Status.CANCEL_STATUS;
            } catch (ArchiveException e) {
                return ArchiveFailures.status(getName(), e);
            }
        }
    }

    /** Shows the steps in the status line and the Progress view, where they can be cancelled. */
    private static final class Steps implements DemoCompany.Progress {

        private final IProgressMonitor monitor;
        private SubMonitor progress;

        Steps(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void begins(int step, int steps) {
            if (progress == null) {
                progress = SubMonitor.convert(monitor, steps);
            } else {
                progress.worked(1);
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
