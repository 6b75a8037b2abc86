package org.moduscrm.application.internal.team;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;

/**
 * Opens the secure storage with a key that lies in a file which only the user can read, so that the command line and a
 * service open it too, and nobody is asked for a master password. Keyrings of the operating system, where their bundles are
 * installed, have a higher priority than this.
 */
public class KeyFile extends PasswordProvider {

    private static final int BYTES = 32;

    private final Path file;

    public KeyFile() {
        this(SecureStore.folder().resolve("secure.key"));
    }

    public KeyFile(Path file) {
        this.file = file;
    }

    @Override
    public PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
        try {
            if ((passwordType & CREATE_NEW_PASSWORD) != 0) {
                create();
            }
            return new PBEKeySpec(Files.readString(file).strip().toCharArray());
        } catch (IOException e) {
            ILog.of(KeyFile.class).error("The key of the secure storage cannot be read", e);
            return null;
        }
    }

    /** Never in place of one that is there: it opens what is kept already. */
    private void create() throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        try {
            Files.createFile(file, onlyForUser());
            Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            ILog.of(KeyFile.class).info("The secure storage goes on with the key it has");
        }
    }

    /** On Windows a file in the user's home is the user's alone without further ado. */
    private FileAttribute<?>[] onlyForUser() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
