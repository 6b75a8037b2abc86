package org.moduscrm.archive.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentRefusedException;
import org.moduscrm.archive.service.document.DocumentRefusedException.Reason;
import org.moduscrm.persistence.UnitOfWork;
import org.moduscrm.persistence.engine.DatabaseException;

/** Content in the database, named by its checksum. One transaction. */
final class ContentStore {

    /** Large enough that a statement for each does not count, small enough that memory does not either. */
    static final int PIECE = 1 << 20;

    /** Somebody else stored, or swept away, the same content at this moment; the transaction is to be tried again. */
    static final class Raced extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Raced(Throwable cause) {
            super(cause);
        }
    }

    private final UnitOfWork unit;
    private final long quota;

    ContentStore(UnitOfWork unit, long quota) {
        this.unit = unit;
        this.quota = quota;
    }

    static final String USED = "select sum(size_bytes) from document_content";

    /** Stores content unless it is there already. */
    void store(String name, DocumentFile file, Fingerprint expected, Instant now, LongConsumer progress) {
        if (!unit.query("select size_bytes from document_content where sha256 = ?", List.of(expected.sha256()),
                row -> row.number(1)).isEmpty()) {
            progress.accept(expected.size());
            return;
        }
        long used = unit.query(USED, List.of(), row -> row.number(1)).getFirst();
        if (used + expected.size() > quota) {
            throw new DocumentRefusedException(Reason.QUOTA,
                    Messages.bind(Messages.quota, new Object[] {name, Sizes.text(used), Sizes.text(quota)}), null);
        }
        insert("insert into document_content (sha256, size_bytes, stored_at) values (?, ?, ?)",
                List.of(expected.sha256(), expected.size(), now));
        try (InputStream in = file.opener().open()) {
            copy(name, in, expected, progress);
        } catch (IOException e) {
            throw Fingerprint.unreadable(name, e);
        }
    }

    private void copy(String name, InputStream in, Fingerprint expected, LongConsumer progress) throws IOException {
        MessageDigest digest = Fingerprint.newDigest();
        byte[] buffer = new byte[(int) Math.min(PIECE, Math.max(1, expected.size()))];
        int piece = 0;
        for (int count = in.readNBytes(buffer, 0, buffer.length); count > 0; count = in.readNBytes(buffer, 0,
                buffer.length)) {
            digest.update(buffer, 0, count);
            byte[] content = count == buffer.length ? buffer : Arrays.copyOf(buffer, count);
            insert("insert into document_chunk (sha256, chunk_no, content) values (?, ?, ?)",
                    List.of(expected.sha256(), piece++, content));
            progress.accept(count);
        }
        if (!Fingerprint.hex(digest).equals(expected.sha256())) {
            throw new DocumentRefusedException(Reason.UNREADABLE, Messages.bind(Messages.changedMeanwhile, name), null);
        }
    }

    private void insert(String sql, List<?> parameters) {
        try {
            unit.execute(sql, parameters);
        } catch (DatabaseException e) {
            throw isRace(e) ? new Raced(e) : e;
        }
    }

    /** A key that exists already, or content that a version names and that is gone. */
    static boolean isRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && ("23505".equals(sql.getSQLState()) || "23503".equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
