package org.moduscrm.application.internal.team;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.moduscrm.archive.service.TeamConnection;
import org.moduscrm.archive.service.TeamConnection.Tls;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What is typed to connect with a team database; kept for the next time, the password excepted.
 *
 * @param server name or address of the machine
 * @param certificate path of a file with the certificates to trust; blank for those of the machine
 */
record ConnectEntry(String server, String port, String database, String user, Tls tls, String certificate) {

    private static final String USUAL_PORT = "5432";
    private static final int LARGEST_PORT = 65535;

    static final ConnectEntry EMPTY = new ConnectEntry("", USUAL_PORT, "", "", Tls.VERIFY_FULL, "");

    /** What is wrong, and in which field. */
    record Problem(Field field, String message) {
    }

    /** The fields of the dialog. */
    enum Field {
        SERVER, PORT, DATABASE, USER, CERTIFICATE
    }

    /** Takes an address apart that was pasted whole; empty when the text is the name of a server. */
    static Optional<ConnectEntry> pasted(String text, ConnectEntry before) {
        String address = text.strip().replaceFirst("^(jdbc:)?postgres(ql)?://", "");
        if (!address.contains("/")) {
            return Optional.empty();
        }
        String[] parts = TeamConnection.addressOf(address).split("/", 2);
        int colon = parts[0].lastIndexOf(':');
        boolean port = colon > parts[0].lastIndexOf(']');
        return Optional.of(new ConnectEntry(port ? parts[0].substring(0, colon) : parts[0],
                port ? parts[0].substring(colon + 1) : USUAL_PORT, parts[1], before.user, before.tls, before.certificate));
    }

    /** The first thing that is missing or makes no sense. */
    Optional<Problem> problem() {
        if (!isName(server)) {
            return Optional.of(new Problem(Field.SERVER, Messages.entry_server));
        }
        if (!isPort()) {
            return Optional.of(new Problem(Field.PORT, Messages.entry_port));
        }
        if (!isName(database)) {
            return Optional.of(new Problem(Field.DATABASE, Messages.entry_database));
        }
        if (user.isBlank()) {
            return Optional.of(new Problem(Field.USER, Messages.entry_user));
        }
        return isPath() ? Optional.empty() : Optional.of(new Problem(Field.CERTIFICATE, Messages.entry_certificate));
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.strip().chars().noneMatch(c -> Character.isWhitespace(c) || c == '/' || c == '?');
    }

    private boolean isPort() {
        try {
            int number = Integer.parseInt(port.strip());
            return number > 0 && number <= LARGEST_PORT;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean isPath() {
        try {
            return certificate.isBlank() || Path.of(certificate.strip()).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Only for an entry without a problem. */
    TeamConnection connection() {
        String url = TeamConnection.urlOf(server.strip() + ':' + port.strip() + '/' + database.strip()).orElseThrow();
        return new TeamConnection(url, user.strip(), tls, certificate.isBlank() ? null : Path.of(certificate.strip()));
    }

    /** Where the archive of this entry is put on this machine; the folder's name is what the window calls it. */
    Path folder() {
        String name = (database.strip() + " - " + server.strip()).replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return SecureStore.folder().resolve("team").resolve(name);
    }

    static ConnectEntry load(IEclipsePreferences settings) {
        return new ConnectEntry(settings.get("team.server", EMPTY.server), settings.get("team.port", EMPTY.port),
                settings.get("team.database", EMPTY.database), settings.get("team.user", EMPTY.user),
                Tls.of(settings.get("team.tls", "")).orElse(EMPTY.tls), settings.get("team.certificate", EMPTY.certificate));
    }

    void store(IEclipsePreferences settings) throws BackingStoreException {
        settings.put("team.server", server);
        settings.put("team.port", port);
        settings.put("team.database", database);
        settings.put("team.user", user);
        settings.put("team.tls", tls.word());
        settings.put("team.certificate", certificate);
        settings.flush();
    }
}
