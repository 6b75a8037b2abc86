package org.moduscrm.archive.service;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the database of a team archive is and who works with it. The password is never part of it.
 *
 * @param url JDBC address, for example {@code jdbc:postgresql://crm.example.com:5432/modus}
 * @param user the user's name on the server
 * @param tls what the connection asks of the server
 * @param rootCertificate file with the certificates to trust, absolute; null for those of the machine
 */
public record TeamConnection(String url, String user, Tls tls, Path rootCertificate) {

    private static final String POSTGRESQL = "jdbc:postgresql://";
    private static final int USUAL_PORT = 5432;

    /** How the connection is encrypted. */
    public enum Tls {
        /** Not encrypted; for a server on this machine alone. */
        DISABLE,
        /** Encrypted, but the server may be anybody. */
        REQUIRE,
        /** Encrypted, by a server with a trusted certificate. */
        VERIFY_CA,
        /** Encrypted, by a server with a trusted certificate for the very name in the address. */
        VERIFY_FULL;

        /** As it is written in files and commands, such as {@code verify-full}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Empty for a word that is none. */
        public static Optional<Tls> of(String word) {
            for (Tls tls : values()) {
                if (tls.word().equals(word)) {
                    return Optional.of(tls);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * The JDBC address of a database.
     *
     * @param address {@code host/database}, {@code host:port/database}, or a JDBC address, which stays as it is
     * @return empty when it is none of these
     */
    public static Optional<String> urlOf(String address) {
        String text = address.strip();
        if (text.startsWith(POSTGRESQL)) {
            return urlOf(text.substring(POSTGRESQL.length()));
        }
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1 || text.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        String host = text.substring(0, slash);
        boolean port = host.lastIndexOf(':') > host.lastIndexOf(']');
        return Optional.of(POSTGRESQL + host + (port ? "" : ":" + USUAL_PORT) + text.substring(slash));
    }

    /** The address as people write it: host, port and database. */
    public String address() {
        return addressOf(url);
    }

    /** @param url JDBC address; settings behind the database are left out */
    public static String addressOf(String url) {
        int start = url.indexOf("//");
        int end = url.indexOf('?');
        return url.substring(start < 0 ? 0 : start + 2, end < 0 ? url.length() : end);
    }
}
