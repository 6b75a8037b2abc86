package org.moduscrm.application.internal.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.archive.spi.team.PasswordStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Keeps passwords in Equinox secure storage, in a file beside the user's archives. */
@Component
public class SecureStore implements PasswordStore {

    private static final String KEY = "password";

    private final Path file;

    @Activate
    public SecureStore() {
        this(folder().resolve("secure_storage"));
    }

    public SecureStore(Path file) {
        this.file = file;
    }

    static Path folder() {
        return Path.of(System.getProperty("user.home"), ".modus-crm");
    }

    @Override
    public Optional<char[]> find(String url, String user) {
        try {
            return Files.exists(file) ? Optional.ofNullable(node(url, user).get(KEY, null)).map(String::toCharArray)
                    : Optional.empty();
        } catch (StorageException | IOException e) {
            ILog.of(SecureStore.class).warn("The secure storage cannot be read", e);
            return Optional.empty();
        }
    }

    @Override
    public void keep(String url, String user, char[] password) {
        try {
            ISecurePreferences node = node(url, user);
            node.put(KEY, new String(password), true);
            node.flush();
        } catch (StorageException | IOException e) {
            throw new ArchiveException(Messages.bind(Messages.store_failed, e.getMessage()), e);
        }
    }

    @Override
    public void forget(String url, String user) {
        try {
            if (Files.exists(file)) {
                ISecurePreferences node = node(url, user);
                node.remove(KEY);
                node.flush();
            }
        } catch (IOException e) {
            throw new ArchiveException(Messages.bind(Messages.store_failed, e.getMessage()), e);
        }
    }

    /** Nobody is asked for anything: a command may run without a person or a window. */
    private ISecurePreferences node(String url, String user) throws IOException {
        Files.createDirectories(file.getParent());
        ISecurePreferences root = SecurePreferencesFactory.open(file.toUri().toURL(),
                Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE));
        if (root == null) {
            throw new IOException(file.toString());
        }
        return root.node("team").node(EncodingUtils.encodeSlashes(url)).node(EncodingUtils.encodeSlashes(user));
    }
}
