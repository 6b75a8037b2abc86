package org.moduscrm.persistence.engine;

import java.util.Optional;

/**
 * Knows the passwords of database users. An OSGi service; there may be several or none, and the first that knows an
 * answer gives it. Called when a session opens its first connection, and never on a user-interface thread.
 */
public interface Credentials {

    /**
     * The password of a user, as kept for this database; empty when none is kept. The array is the caller's to blank out.
     *
     * @param url the database as {@link ArchiveConnection#url} names it
     */
    Optional<char[]> password(String url, String user);
}
