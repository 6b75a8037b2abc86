package org.moduscrm.archive.spi.team;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Keeps passwords for database servers from one start to the next, out of reach of other users of the machine. An OSGi
 * service. Called on any thread but the user-interface thread.
 */
@ConsumerType
public interface PasswordStore {

    /**
     * @param url the database as {@link org.moduscrm.archive.service.TeamConnection#url} names it
     * @return the caller's to blank out; empty when none is kept or the store cannot be read
     */
    Optional<char[]> find(String url, String user);

    /**
     * Keeps a password, in place of one kept before.
     *
     * @throws org.moduscrm.archive.service.ArchiveException when it cannot be kept; the message is worded for users
     */
    void keep(String url, String user, char[] password);

    void forget(String url, String user);
}
