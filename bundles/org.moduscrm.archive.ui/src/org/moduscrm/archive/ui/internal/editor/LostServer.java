package org.moduscrm.archive.ui.internal.editor;

import java.util.UUID;

import org.eclipse.swt.widgets.Composite;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.Server;
import org.moduscrm.ui.job.ArchiveJob;

/**
 * What an editor does while the database server is away: it keeps what was typed, says so, and when a save was under way
 * finds out how it ended before anything is saved again. All methods run on the UI thread.
 */
final class LostServer {

    /** So often an outcome is asked for that a server cannot tell yet because it still holds the broken transaction. */
    private static final int ASK_AGAIN_MS = 2_000;

    /** The editor. */
    interface Owner {

        boolean isDirty();

        void setLocked(boolean locked);

        /** Saves again, as if the user asked for it. */
        void save();

        /** What was typed is stored: shows what is stored. */
        void stored();
    }

    private final Composite root;
    private final Archive archive;
    private final ProblemBar bar;
    private final Owner owner;
    private UUID doubtful;
    private String doubt;
    private boolean shown;

    LostServer(Composite root, Archive archive, ProblemBar bar, Owner owner) {
        this.root = root;
        this.archive = archive;
        this.bar = bar;
        this.owner = owner;
    }

    /** Whether a save is under way of which nobody knows how it ended; nothing may be saved until then. */
    boolean isInDoubt() {
        return doubtful != null;
    }

    /** A save was not possible. */
    void away(SaveOutcome.Away outcome) {
        if (isAway()) {
            showAway(outcome.message());
        } else {
            showNotStored();
        }
    }

    /** A save ended without an answer. */
    void unknown(SaveOutcome.Unknown outcome) {
        doubtful = outcome.changeSet();
        doubt = outcome.message();
        owner.setLocked(true);
        ask();
    }

    void serverChanged(Server.State state) {
        if (isInDoubt()) {
            ask();
        } else if (state == Server.State.AWAY && owner.isDirty()) {
            showAway(Messages.server_away);
        } else if (state == Server.State.PRESENT && shown) {
            showBack();
        }
    }

    private boolean isAway() {
        return archive.server().map(server -> server.state() == Server.State.AWAY).orElse(false);
    }

    private void showAway(String message) {
        shown = true;
        bar.note(message, Messages.server_retry, this::retry);
    }

    private void retry() {
        archive.server().ifPresent(Server::retry);
    }

    private void showBack() {
        shown = false;
        if (owner.isDirty()) {
            bar.note(Messages.server_back, Messages.server_save, owner::save);
        } else {
            bar.hide();
        }
    }

    private void showNotStored() {
        shown = false;
        bar.note(Messages.server_notStored, Messages.server_save, owner::save);
    }

    /** Asks how the doubtful save ended. */
    private void ask() {
        shown = true;
        bar.note(doubt, Messages.server_retry, this::retry);
        if (isAway()) {
            return;
        }
        UUID asked = doubtful;
        ArchiveJob.of(Messages.job_outcome, archive, (a, monitor) -> a.server().orElseThrow().wasStored(asked))
                .done(root, stored -> resolved(asked, stored))
                .failed(status -> root.getDisplay().timerExec(ASK_AGAIN_MS, () -> askAgain(asked))).start();
    }

    private void askAgain(UUID asked) {
        if (!root.isDisposed() && asked.equals(doubtful)) {
            ask();
        }
    }

    private void resolved(UUID asked, boolean stored) {
        if (!asked.equals(doubtful)) {
            return;
        }
        doubtful = null;
        owner.setLocked(false);
        if (stored) {
            shown = false;
            owner.stored();
            bar.note(Messages.server_stored, Messages.server_fine, bar::hide);
        } else {
            showNotStored();
        }
    }
}
