package org.moduscrm.exchange.internal.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentRefusedException;
import org.moduscrm.archive.service.document.DocumentRefusedException.Reason;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.filing.FilingHandler;
import org.osgi.service.component.annotations.Component;

/** Files mails as mail programs save them (.eml). */
@Component
public final class MailHandler implements FilingHandler {

    private static final Pattern HEADER = Pattern
            .compile("(?im)\\A\\s*(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[\\w-]+):");

    @Override
    public String id() {
        return "mail";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.hasExtension(".eml") || head.fileName().indexOf('.') < 0 && HEADER.matcher(head.text()).find();
    }

    @Override
    public Content read(DocumentFile file, ZoneId zone) {
        Path scratch = null;
        try {
            scratch = Files.createTempDirectory("modus-mail");
            Content content = new MailContent(read(file, scratch), file, scratch);
            scratch = null;
            return content;
        } catch (BrokenMailException e) {
            throw new DocumentRefusedException(Reason.UNREADABLE, Messages.bind(Messages.broken, file.name(), e.getMessage()), e);
        } catch (IOException e) {
            throw new DocumentRefusedException(Reason.UNREADABLE,
                    Messages.bind(Messages.broken, file.name(), String.valueOf(e.getMessage())), e);
        } finally {
            MailContent.delete(scratch);
        }
    }

    private static Mail read(DocumentFile file, Path scratch) throws IOException, BrokenMailException {
        MessageDigest digest = newDigest();
        String key;
        try (InputStream in = new DigestInputStream(file.opener().open(), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            key = HexFormat.of().formatHex(digest.digest());
        }
        try (InputStream in = new BufferedInputStream(file.opener().open())) {
            return MailParser.read(in, scratch, key, Instant.now());
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
