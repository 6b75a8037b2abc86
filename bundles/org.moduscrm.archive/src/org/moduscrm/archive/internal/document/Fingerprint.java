package org.moduscrm.archive.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentLimits;
import org.moduscrm.archive.service.document.DocumentRefusedException;
import org.moduscrm.archive.service.document.DocumentRefusedException.Reason;
import org.moduscrm.archive.spi.exchange.FileHead;

/**
 * What a first reading of a file tells.
 *
 * @param sha256 in lower-case hexadecimal digits
 * @param size in bytes
 */
record Fingerprint(String sha256, long size) {

    private static final int BUFFER = 64 * 1024;

    /** Reads a file to its end, or until it is refused. @param name cleaned */
    static Fingerprint of(String name, DocumentFile file, DocumentLimits limits) {
        if (limits.isBlocked(name)) {
            throw new DocumentRefusedException(Reason.BLOCKED_TYPE, Messages.bind(Messages.blockedName, name), null);
        }
        MessageDigest digest = newDigest();
        long size = 0;
        try (InputStream in = file.opener().open()) {
            byte[] buffer = in.readNBytes(BUFFER);
            if (limits.blockPrograms()
                    && Programs.looksLikeOne(Arrays.copyOf(buffer, Math.min(buffer.length, Programs.HEAD)))) {
                throw new DocumentRefusedException(Reason.BLOCKED_TYPE, Messages.bind(Messages.blockedProgram, name), null);
            }
            for (int count = buffer.length; count > 0; count = in.readNBytes(buffer, 0, buffer.length)) {
                size += count;
                if (size > limits.maxSize()) {
                    throw new DocumentRefusedException(Reason.TOO_LARGE,
                            Messages.bind(Messages.tooLarge, name, Sizes.text(limits.maxSize())), null);
                }
                digest.update(buffer, 0, count);
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        return new Fingerprint(hex(digest), size);
    }

    /** The beginning of a file that may be stored, so that nobody has to look into one that may not. */
    static FileHead head(DocumentFile file, DocumentLimits limits) {
        String name = FileNames.clean(file.name());
        of(name, file, limits);
        try (InputStream in = file.opener().open()) {
            return new FileHead(name, new String(in.readNBytes(FileHead.SIZE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    static DocumentRefusedException unreadable(String name, IOException e) {
        return new DocumentRefusedException(Reason.UNREADABLE,
                Messages.bind(Messages.unreadable, name, String.valueOf(e.getMessage())), e);
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
