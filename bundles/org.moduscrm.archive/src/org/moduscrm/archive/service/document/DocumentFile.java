package org.moduscrm.archive.service.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is to be stored. It is read twice, once for its checksum and once for its content, and never held in memory
 * as a whole.
 *
 * @param name as its maker calls it; folders and characters that deceive are taken away when it is stored
 * @param opener gives the same content every time
 */
public record DocumentFile(String name, Opener opener) {

    /** Opens the content from its beginning. */
    public interface Opener {

        InputStream open() throws IOException;
    }

    public static DocumentFile of(Path file) {
        Path name = file.getFileName();
        return new DocumentFile(name == null ? file.toString() : name.toString(), () -> Files.newInputStream(file));
    }

    /** For content that is in memory anyway, such as a part of a mail. */
    public static DocumentFile of(String name, byte[] content) {
        return new DocumentFile(name, () -> new ByteArrayInputStream(content));
    }
}
