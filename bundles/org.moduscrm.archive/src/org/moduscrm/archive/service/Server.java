package org.moduscrm.archive.service;

import java.util.UUID;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The database server that an archive is kept on, as this session sees it. While it is away it is tried again by itself, at
 * first after a second, later every ten seconds.
 */
@ProviderType
public interface Server {

    /** Whether the server answers. */
    enum State {
        PRESENT, AWAY
    }

    /** Where it is, as people write it: host, port if it is not the usual one, and database. */
    String address();

    /** The user's name on the server. */
    String user();

    /** What is known at this moment; asks nobody. */
    State state();

    /** Tries an absent server at once instead of after the pause; returns before the answer is there. */
    void retry();

    /**
     * How a write ended whose outcome was unknown. Blocks on the server.
     *
     * @param changeSet of an {@link OutcomeUnknownException}
     * @return false when it was not stored and never will be
     * @throws ServerAwayException while that cannot be told
     */
    boolean wasStored(UUID changeSet);

    /** @param listener told on any thread but the user-interface thread, in the order of the changes; must return at once */
    void addListener(Consumer<State> listener);

    void removeListener(Consumer<State> listener);
}
