package org.moduscrm.persistence.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the database of a team archive is, as the file {@value #FILE} in the archive's folder says. The password is not in
 * it: see {@link Credentials}.
 *
 * @param url JDBC address of the database, for example {@code jdbc:postgresql://crm.example.com:5432/modus}
 * @param user the user's name on the server
 * @param tls how the connection is encrypted
 * @param rootCertificate file with the certificates to trust; null for those of the machine
 */
public record ArchiveConnection(String url, String user, Tls tls, Path rootCertificate) {

    public static final String FILE = "archive.connection";

    private static final String JDBC = "jdbc:";

    /** What a connection asks of the server. */
    public enum Tls {
        /** Not encrypted. */
        DISABLE,
        /** Encrypted; the server may be anybody. */
        REQUIRE,
        /** Encrypted, by a server with a certificate that is trusted. */
        VERIFY_CA,
        /** Encrypted, by a server with a trusted certificate for the very name in the address. */
        VERIFY_FULL;

        /** As it is written in the file. */
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

    public static boolean isIn(Path archiveFolder) {
        return Files.isRegularFile(archiveFolder.resolve(FILE));
    }

    /**
     * Without a word about encryption the server must prove its name.
     *
     * @throws ConnectionException {@link ConnectionException.Reason#SETTINGS} when the file cannot be understood
     */
    public static ArchiveConnection read(Path archiveFolder) {
        Path file = archiveFolder.resolve(FILE);
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw broken(file, e.getMessage(), e);
        }
        String url = properties.getProperty("url", "").strip();
        if (!url.startsWith(JDBC)) {
            throw broken(file, "url must begin with " + JDBC, null);
        }
        String user = properties.getProperty("user", "").strip();
        if (user.isEmpty()) {
            throw broken(file, "user is missing", null);
        }
        String word = properties.getProperty("tls", Tls.VERIFY_FULL.word()).strip();
        Tls tls = Tls.of(word).orElseThrow(() -> broken(file, "tls is \"" + word + "\"", null));
        String certificate = properties.getProperty("rootCertificate", "").strip();
        return new ArchiveConnection(url, user, tls,
                certificate.isEmpty() ? null : archiveFolder.resolve(certificate));
    }

    private static ConnectionException broken(Path file, String reason, Throwable cause) {
        return new ConnectionException(ConnectionException.Reason.SETTINGS, file + ": " + reason, cause);
    }

    /** Makes a folder, which may exist, the one of a team archive. */
    public void write(Path archiveFolder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("url", url);
        properties.setProperty("user", user);
        properties.setProperty("tls", tls.word());
        if (rootCertificate != null) {
            properties.setProperty("rootCertificate", rootCertificate.toString());
        }
        Files.createDirectories(archiveFolder);
        try (var out = Files.newBufferedWriter(archiveFolder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.store(out, "Where the database of this archive is");
        }
    }
}
