package org.moduscrm.exchange.internal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.RawField;
import org.moduscrm.exchange.internal.mail.Mail.Attachment;
import org.moduscrm.exchange.internal.mail.Mail.Person;

/**
 * Reads a mail in one pass. Parts go to temporary files as they come; a mail within a mail stays one attachment. Headers,
 * lines, parts and depth are bounded.
 */
final class MailParser extends AbstractContentHandler {

    static final int MAX_PARTS = 500;
    static final int MAX_DEPTH = 20;
    private static final int MAX_LINE = 1 << 20;
    private static final int MAX_HEADERS = 2_000;
    private static final int MAX_HEADER = 256 * 1024;
    private static final int MAX_TEXT = 1 << 20;
    private static final Instant FIRST_MAIL = Instant.parse("1971-01-01T00:00:00Z");

    /** Remembers that the mail ends before it should. */
    private static final class Ends extends DecodeMonitor {

        private boolean early;

        @Override
        public boolean warn(String error, String dropDesc) {
            early |= error != null && (error.contains(Event.MIME_BODY_PREMATURE_END.toString())
                    || error.contains(Event.HEADERS_PREMATURE_END.toString()));
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }

    private final Path scratch;
    private final Map<String, String> headers = new HashMap<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int depth;
    private int parts;

    private MailParser(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Reads a mail.
     *
     * @param scratch where attachments are put
     * @param key to know the mail by when it has no message id
     * @throws BrokenMailException when it is no mail, ends early or goes beyond a bound
     */
    static Mail read(InputStream in, Path scratch, String key, Instant now) throws IOException, BrokenMailException {
        MailParser handler = new MailParser(scratch);
        MimeConfig config = new MimeConfig.Builder().setMaxLineLen(MAX_LINE).setMaxHeaderCount(MAX_HEADERS)
                .setMaxHeaderLen(MAX_HEADER).setMalformedHeaderStartsBody(false).build();
        Ends ends = new Ends();
        MimeStreamParser parser = new MimeStreamParser(config, ends, new DefaultBodyDescriptorBuilder());
        parser.setContentHandler(handler);
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        try {
            parser.parse(in);
        } catch (MimeException e) {
            throw new BrokenMailException(e.getCause() instanceof BrokenMailException own ? own.getMessage()
                    : Messages.bind(Messages.malformed, e.getMessage()), e);
        }
        if (!handler.headers.containsKey("from") && !handler.headers.containsKey("date")
                && !handler.headers.containsKey("received")) {
            throw new BrokenMailException(Messages.noMail, null);
        }
        if (ends.early) {
            throw new BrokenMailException(Messages.endsEarly, null);
        }
        return handler.mail(key, now);
    }

    private static MimeException bound(String message) {
        return new MimeException(message, new BrokenMailException(message, null));
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) throws MimeException {
        if (++depth > MAX_DEPTH) {
            throw bound(Messages.bind(Messages.tooDeep, MAX_DEPTH));
        }
    }

    @Override
    public void endMultipart() {
        depth--;
    }

    @Override
    public void field(Field field) {
        if (depth == 0) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            byte[] raw = field.getRaw() == null ? null : field.getRaw().toByteArray();
            String text = raw == null ? field.getBody() : MailText.decode(raw, null);
            String value = text.substring(text.indexOf(':') + 1).replaceAll("\\r?\\n[ \\t]+", " ").strip();
            headers.merge(name, value, (first, second) -> name.equals("to") || name.equals("cc")
                    ? first + ", " + second : first);
        }
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream in) throws MimeException, IOException {
        if (++parts > MAX_PARTS) {
            throw bound(Messages.bind(Messages.tooManyParts, MAX_PARTS));
        }
        MaximalBodyDescriptor part = (MaximalBodyDescriptor) descriptor;
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        String name = name(part);
        boolean attached = "attachment".equalsIgnoreCase(part.getContentDispositionType()) || name != null;
        if (!attached && (type.equals("text/plain") || type.equals("text/html"))) {
            text(type.equals("text/html") ? html : plain, in, part.getCharset());
        } else if (attached || !type.startsWith("image/")) {
            Path file = scratch.resolve("part-" + parts);
            Files.copy(in, file);
            attachments.add(new Attachment(name == null ? unnamed(type) : name, file));
        }
    }

    private static String name(MaximalBodyDescriptor part) {
        String name = part.getContentDispositionFilename();
        if (name == null || name.isBlank()) {
            name = part.getContentTypeParameters().get("name");
        }
        return name == null || name.isBlank() ? null : MailText.words(name);
    }

    private String unnamed(String type) {
        String ending = switch (type) {
            case "message/rfc822" -> ".eml";
            case "text/calendar" -> ".ics";
            case "text/html" -> ".html";
            case "text/plain" -> ".txt";
            default -> ".bin";
        };
        return Messages.bind(Messages.unnamedPart, parts) + ending;
    }

    private static void text(StringBuilder target, InputStream in, String charset) throws IOException {
        byte[] bytes = in.readNBytes(Math.max(0, MAX_TEXT - target.length()));
        if (!target.isEmpty()) {
            target.append('\n');
        }
        target.append(MailText.decode(bytes, charset));
    }

    private Mail mail(String otherKey, Instant now) {
        String messageId = headers.getOrDefault("message-id", "");
        String text = plain.toString().isBlank() ? PlainHtml.of(html.toString()) : plain.toString();
        return new Mail(messageId.isEmpty() ? otherKey : messageId, MailText.words(headers.getOrDefault("subject", "")),
                sentAt(now), people("from"), people("to"), people("cc"), MailText.body(text), List.copyOf(attachments));
    }

    private List<Person> people(String header) {
        return Addresses.of(headers.getOrDefault(header, ""));
    }

    /** Null for a moment that no mail was sent at. */
    private Instant sentAt(Instant now) {
        String text = headers.get("date");
        if (text == null) {
            return null;
        }
        var date = DateTimeFieldLenientImpl.PARSER.parse(new RawField("Date", text), DecodeMonitor.SILENT).getDate();
        Instant moment = date == null ? null : date.toInstant();
        return moment == null || moment.isBefore(FIRST_MAIL) || moment.isAfter(now.plus(Duration.ofDays(1))) ? null
                : moment;
    }
}
