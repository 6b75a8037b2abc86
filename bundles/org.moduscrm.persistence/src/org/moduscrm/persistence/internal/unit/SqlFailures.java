package org.moduscrm.persistence.internal.unit;

import java.sql.SQLException;

import jakarta.persistence.OptimisticLockException;

import org.moduscrm.persistence.CommitUnknownException;
import org.moduscrm.persistence.StaleRecordException;
import org.moduscrm.persistence.engine.ConnectionLostException;
import org.moduscrm.persistence.engine.DatabaseException;
import org.moduscrm.persistence.engine.Dialect;
import org.moduscrm.persistence.engine.DiskFullException;

/** Words the failures of the mapper and the driver in types that callers can tell apart. */
final class SqlFailures {

    /** Of the SQL standard: a foreign key without its record. Who writes has looked, so somebody else was faster. */
    private static final String REFERENCE_BROKEN = "23503";

    private SqlFailures() {
    }

    /** @param dialect null where the engine's own codes do not matter */
    static RuntimeException translate(Exception failure, Dialect dialect) {
        if (failure instanceof CommitUnknownException unknown) {
            return unknown;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return new StaleRecordException("A record was changed by somebody else since it was read", failure);
            }
            if (cause instanceof SQLException sql && REFERENCE_BROKEN.equals(sql.getSQLState())) {
                return new StaleRecordException("A record was referred to or removed meanwhile: " + sql.getMessage(), failure);
            }
            if (cause instanceof SQLException sql && dialect != null && dialect.isDiskFull(sql)) {
                return new DiskFullException("The disk is full: " + sql.getMessage(), failure);
            }
            if (cause instanceof SQLException sql && dialect != null && dialect.isConnectionLost(sql)) {
                return new ConnectionLostException("The connection was lost: " + sql.getMessage(), failure);
            }
        }
        if (failure instanceof SQLException || failure.getClass().getName().startsWith("org.eclipse.persistence")
                || failure instanceof jakarta.persistence.PersistenceException) {
            return new DatabaseException(reason(failure), failure);
        }
        return failure instanceof RuntimeException runtime ? runtime : new DatabaseException(failure.getMessage(), failure);
    }

    /** What the database said, without the statement and the values that the driver and the mapper wrap around it. */
    private static String reason(Exception failure) {
        String reason = failure.getMessage();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                SQLException last = sql;
                while (last.getNextException() != null) {
                    last = last.getNextException();
                }
                reason = last.getMessage();
            }
        }
        return reason;
    }
}
