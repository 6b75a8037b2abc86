package org.moduscrm.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ArchiveListener;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The archive that the window works with. An OSGi service; all of it may be called from any thread, and returns at once.
 */
@ProviderType
public interface ArchiveSession {

    enum State {
        /** No archive. */
        NONE,
        /** An archive is being opened. */
        OPENING,
        OPEN,
        /** The last attempt to open one failed; there is no archive. */
        FAILED
    }

    /**
     * @param folder of the archive concerned; null when there is none
     * @param archive only in state OPEN, else null
     * @param message why it failed, in the user's language; only in state FAILED, else null
     * @param cause only in state FAILED, else null
     */
    record Status(State state, Path folder, Archive archive, String message, Throwable cause) {

        public boolean isOpen() {
            return state == State.OPEN;
        }
    }

    Status status();

    /** The open archive. */
    default Optional<Archive> current() {
        return Optional.ofNullable(status().archive());
    }

    /**
     * Closes what is open and opens, in a background job, the archive in a folder, creating it where there is none.
     *
     * @return completed when it is open or has failed; never exceptionally
     */
    CompletableFuture<Status> open(Path folder);

    /** Closes what is open, in a background job. */
    CompletableFuture<Status> close();

    /** @param listener told of every change of status, in the order of the changes, on any thread but the UI thread */
    void addListener(Consumer<Status> listener);

    void removeListener(Consumer<Status> listener);

    /** Like {@link Archive#addListener}, but for whichever archive is open. */
    void addArchiveListener(ArchiveListener listener);

    void removeArchiveListener(ArchiveListener listener);
}
