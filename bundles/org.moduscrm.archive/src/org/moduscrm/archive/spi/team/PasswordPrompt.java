package org.moduscrm.archive.spi.team;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Asks the person at the machine for a password that no store keeps. An OSGi service; of several the first that can ask
 * does. Called on any thread but the user-interface thread, and may wait for the answer.
 */
@ConsumerType
public interface PasswordPrompt {

    /** Whether there is somebody to ask in this process: a window, a console. */
    boolean canAsk();

    /**
     * @param address the server and database as people write them
     * @return the caller's to blank out; empty when the person declined
     */
    Optional<char[]> ask(String address, String user);
}
