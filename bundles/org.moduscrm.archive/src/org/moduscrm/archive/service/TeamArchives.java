package org.moduscrm.archive.service;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Archives on a database server: a folder on this machine that says where the server is. An OSGi service; not to be called
 * on a user-interface thread.
 */
@ProviderType
public interface TeamArchives {

    /** What the archive in a folder connects to; empty for an archive that is not on a server, or when it is unreadable. */
    Optional<TeamConnection> connectionOf(Path folder);

    /**
     * Tries a connection: the server is there and as safe as asked for, lets the user in, and its tables fit this program.
     * Leaves nothing behind.
     *
     * @param password null to use the one that is kept, or ask
     * @throws ArchiveException when it does not; the message says why and what to do, and names the server
     */
    void check(TeamConnection connection, char[] password);

    /**
     * Makes a folder, which may be missing, the one of a team archive. An archive with files of its own stays what it is.
     *
     * @throws ArchiveException when the folder cannot be written or holds such an archive
     */
    void connect(Path folder, TeamConnection connection);

    /**
     * Keeps a password.
     *
     * @param lasting until it is replaced, in the machine's secure storage; else until the program ends, in memory
     * @throws ArchiveException when there is no secure storage or it refuses; the password is then kept in memory
     */
    void keepPassword(TeamConnection connection, char[] password, boolean lasting);
}
