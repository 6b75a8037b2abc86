package org.moduscrm.application.internal.team;

import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.moduscrm.application.internal.ShellIds;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.service.TeamArchives;
import org.moduscrm.archive.service.TeamConnection;
import org.moduscrm.ui.job.ArchiveFailures;
import org.moduscrm.ui.session.ArchiveSession;
import org.osgi.service.prefs.BackingStoreException;

/** Connects the window with a team database. */
public class ConnectTeam extends AbstractHandler {

    private final ArchiveSession session;
    private final TeamArchives teams;

    public ConnectTeam(ArchiveSession session, TeamArchives teams) {
        this.session = session;
        this.teams = teams;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new Conversation(HandlerUtil.getActiveWorkbenchWindowChecked(event)).open();
        return null;
    }

    /** One dialog with its attempts. */
    private final class Conversation implements ConnectDialog.Tester {

        private final IWorkbenchWindow window;
        private final Display display;
        private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(ShellIds.BUNDLE);
        private final ConnectDialog dialog;
        private Attempt attempt;

        Conversation(IWorkbenchWindow window) {
            this.window = window;
            this.display = window.getShell().getDisplay();
            this.dialog = new ConnectDialog(window.getShell(), ConnectEntry.load(settings), this);
        }

        void open() {
            dialog.open();
        }

        @Override
        public void test(ConnectEntry entry, char[] password, boolean keep, boolean connect) {
            remember(entry);
            attempt = new Attempt(this, entry, password, keep, connect);
            attempt.schedule();
        }

        private void remember(ConnectEntry entry) {
            try {
                entry.store(settings);
            } catch (BackingStoreException e) {
                ILog.of(ConnectTeam.class).warn("The details of the team database could not be stored", e);
            }
        }

        @Override
        public void stop() {
            if (attempt != null) {
                attempt.cancel();
                attempt = null;
            }
        }

        /** Runs on the UI thread unless the attempt was given up meanwhile. */
        private void answer(Attempt from, Runnable answer) {
            display.asyncExec(() -> {
                if (from == attempt) {
                    attempt = null;
                    answer.run();
                }
            });
        }

        private void openArchive(ConnectEntry entry) {
            if (window.getActivePage().closeAllEditors(true)) {
                dialog.finished();
                session.open(entry.folder());
            } else {
                dialog.answered(IMessageProvider.INFORMATION, Messages.dialog_stopped);
            }
        }
    }

    /** One try. What it waits for cannot be interrupted; given up, its answer is not heard any more. */
    private final class Attempt extends Job {

        private final Conversation conversation;
        private final ConnectEntry entry;
        private final char[] password;
        private final boolean keep;
        private final boolean connect;

        Attempt(Conversation conversation, ConnectEntry entry, char[] password, boolean keep, boolean connect) {
            super(Messages.bind(Messages.dialog_job, entry.connection().address()));
            this.conversation = conversation;
            this.entry = entry;
            this.password = password;
            this.keep = keep;
            this.connect = connect;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            TeamConnection connection = entry.connection();
            try {
                teams.check(connection, password);
                if (connect && !monitor.isCanceled()) {
                    teams.connect(entry.folder(), connection);
                    keepPassword(connection);
                    conversation.answer(this, () -> conversation.openArchive(entry));
                } else {
                    conversation.answer(this,
                            () -> conversation.dialog.answered(IMessageProvider.INFORMATION, Messages.dialog_fine));
                }
            } catch (RuntimeException | LinkageError e) {
                IStatus failure = ArchiveFailures.status(getName(), e);
                ILog.of(ConnectTeam.class).log(failure);
                conversation.answer(this,
                        () -> conversation.dialog.answered(IMessageProvider.ERROR, failure.getMessage()));
            } finally {
                blank();
            }
            return Status.OK_STATUS;
        }

        private void keepPassword(TeamConnection connection) {
            if (password == null) {
                return;
            }
            try {
                teams.keepPassword(connection, password, keep);
            } catch (ArchiveException e) {
                StatusManager.getManager().handle(new Status(IStatus.WARNING, ShellIds.BUNDLE, e.getMessage(), e),
                        StatusManager.LOG | StatusManager.SHOW);
            }
        }

        private void blank() {
            if (password != null) {
                Arrays.fill(password, '\0');
            }
        }
    }
}
