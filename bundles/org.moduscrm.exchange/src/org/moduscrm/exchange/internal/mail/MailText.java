package org.moduscrm.exchange.internal.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Bytes of a mail as text: what it says about its encoding is believed only as far as the bytes fit. */
final class MailText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Programs write characters of the larger set under the name of the smaller one. */
    private static final Map<Charset, Charset> LARGER = Map.of(Charset.forName("GB2312"), GB18030,
            Charset.forName("GBK"), GB18030, StandardCharsets.US_ASCII, StandardCharsets.UTF_8);

    /** A database refuses zeros, and nobody can read the others; line ends and tabs stay. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n\\s*\\n");

    private MailText() {
    }

    /** @param charset as named; may be null or unknown */
    static String decode(byte[] bytes, String charset) {
        Charset named = named(charset);
        for (Charset candidate : named == null ? new Charset[] {StandardCharsets.UTF_8, GB18030}
                : new Charset[] {named, StandardCharsets.UTF_8, GB18030}) {
            try {
                return candidate.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                // the bytes do not fit this one; the next may
            }
        }
        return new String(bytes, named == null ? StandardCharsets.UTF_8 : named);
    }

    private static Charset named(String name) {
        try {
            Charset charset = name == null ? null : Charset.forName(name.strip());
            return charset == null ? null : LARGER.getOrDefault(charset, charset);
        } catch (IllegalArgumentException e) {
            return null; // a name that no machine knows
        }
    }

    /** A field of the header: on one line, encoded words decoded. */
    static String header(byte[] raw) {
        String line = decode(raw, null).replaceAll("\\r?\\n[ \\t]+", " ").strip();
        return words(line);
    }

    static String words(String text) {
        try {
            return clean(DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, StandardCharsets.UTF_8, LARGER))
                    .replaceAll("\\s+", " ").strip();
        } catch (IllegalArgumentException e) {
            return clean(text);
        }
    }

    static String clean(String text) {
        return CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** For people: no controls, no runs of blank lines. */
    static String body(String text) {
        String clean = clean(text).strip();
        return BLANK_LINES.matcher(clean).replaceAll("\n\n");
    }

    /** The beginning of a text, no character cut in two. @param length in characters as the database counts them */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
