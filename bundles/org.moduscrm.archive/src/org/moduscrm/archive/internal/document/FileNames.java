package org.moduscrm.archive.internal.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the name of a file that came from elsewhere fit for every file system, and honest about its ending. */
final class FileNames {

    /** What file systems take, in bytes of UTF-8, with room for a number behind it. */
    private static final int MAX_BYTES = 190;

    /** Control characters, and those that turn the direction of reading so that "gpj.exe" shows as "exe.jpg". */
    private static final Pattern DECEIVING = Pattern
            .compile("[\\p{Cntrl}\\p{Cs}\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5",
            "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {
    }

    static String clean(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String text = Normalizer.normalize(last, Normalizer.Form.NFC);
        text = RESERVED.matcher(DECEIVING.matcher(text).replaceAll("")).replaceAll("_").strip();
        while (text.endsWith(".") || text.endsWith(" ")) {
            text = text.substring(0, text.length() - 1);
        }
        if (text.isEmpty()) {
            return "file";
        }
        int dot = text.indexOf('.');
        String stem = (dot < 0 ? text : text.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        return shortened(DEVICES.contains(stem) ? "_" + text : text);
    }

    /** Cuts before the ending, which says what the file is. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        while (bytes(stem) + bytes(ending) > MAX_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
