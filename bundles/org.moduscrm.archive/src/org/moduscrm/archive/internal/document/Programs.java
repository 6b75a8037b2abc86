package org.moduscrm.archive.internal.document;

import java.util.HexFormat;
import java.util.List;

/** Knows programs by their first bytes, whatever the name says. */
final class Programs {

    /** So many bytes must be given, unless the file is shorter. */
    static final int HEAD = 32;

    /** Windows and DOS, Linux, macOS in four orders, Java classes and universal macOS binaries, scripts, Windows links. */
    private static final List<byte[]> SIGNATURES = List.of("4d5a", "7f454c46", "feedface", "feedfacf", "cefaedfe",
            "cffaedfe", "cafebabe", "2321", "4c0000000114020000000000c000000000000046").stream()
            .map(HexFormat.of()::parseHex).toList();

    private Programs() {
    }

    static boolean looksLikeOne(byte[] head) {
        return SIGNATURES.stream().anyMatch(signature -> startsWith(head, signature));
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && java.util.Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }
}
