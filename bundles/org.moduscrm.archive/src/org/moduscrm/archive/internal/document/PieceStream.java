package org.moduscrm.archive.internal.document;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.service.document.DocumentDamagedException;

/** Reads content piece by piece, each in a transaction of its own, and compares the checksum before it ends. */
final class PieceStream extends InputStream {

    /** @param title and number, of document and version, for the message when it is damaged */
    record Wanted(String sha256, long size, String title, int number) {
    }

    private static final byte[] NOTHING = new byte[0];

    private final ArchiveCore core;
    private final Wanted wanted;
    private final MessageDigest digest = Fingerprint.newDigest();
    private byte[] piece = NOTHING;
    private int position;
    private int next;
    private long read;
    private boolean ended;

    PieceStream(ArchiveCore core, Wanted wanted) {
        this.core = core;
        this.wanted = wanted;
    }

    @Override
    public int read() {
        return fill() ? piece[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, count);
        position += count;
        return count;
    }

    /** @return false at the end */
    private boolean fill() {
        while (position == piece.length && !ended) {
            nextPiece();
        }
        return !ended;
    }

    private void nextPiece() {
        List<byte[]> found = core.read(reading -> reading.query(
                "select content from document_chunk where sha256 = ? and chunk_no = ?", List.of(wanted.sha256(), next),
                row -> row.bytes(1)));
        if (found.isEmpty()) {
            ended = true;
            if (read != wanted.size() || !Fingerprint.hex(digest).equals(wanted.sha256())) {
                throw new DocumentDamagedException(Messages.bind(Messages.damaged, wanted.title(), wanted.number()));
            }
            return;
        }
        piece = found.getFirst();
        position = 0;
        next++;
        read += piece.length;
        digest.update(piece);
    }
}
