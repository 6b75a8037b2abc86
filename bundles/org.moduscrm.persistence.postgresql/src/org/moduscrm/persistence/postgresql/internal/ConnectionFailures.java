package org.moduscrm.persistence.postgresql.internal;

import java.security.cert.CertificateException;
import java.sql.SQLException;

import javax.net.ssl.SSLException;

import org.moduscrm.persistence.engine.ArchiveConnection;
import org.moduscrm.persistence.engine.ArchiveConnection.Tls;
import org.moduscrm.persistence.engine.ConnectionException;
import org.moduscrm.persistence.engine.ConnectionException.Reason;

/** Sorts the ways in which a server cannot be had, by the codes of the SQL standard and of PostgreSQL. */
final class ConnectionFailures {

    private static final String REJECTED = "08004";

    private ConnectionFailures() {
    }

    static ConnectionException of(ArchiveConnection connection, boolean withPassword, SQLException failure) {
        return new ConnectionException(reason(connection, withPassword, failure),
                connection.user() + ", " + connection.url() + ": " + failure.getMessage(), failure);
    }

    private static Reason reason(ArchiveConnection connection, boolean withPassword, SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (isAboutTls(connection, failure, state)) {
            return Reason.TLS;
        }
        return switch (state) {
            case "28P01", "28000" -> withPassword ? Reason.REFUSED : Reason.NO_PASSWORD;
            case REJECTED -> withPassword ? Reason.REFUSED : Reason.NO_PASSWORD;
            case "3D000" -> Reason.NO_DATABASE;
            case "42501" -> Reason.REFUSED;
            case "53300", "57P01", "57P02", "57P03" -> Reason.BUSY;
            default -> Reason.UNREACHABLE;
        };
    }

    /** A server without encryption turns away whoever asks for it, with the code of any rejection. */
    private static boolean isAboutTls(ArchiveConnection connection, SQLException failure, String state) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException || cause instanceof CertificateException) {
                return true;
            }
        }
        return REJECTED.equals(state) && connection.tls() != Tls.DISABLE
                && String.valueOf(failure.getMessage()).contains("SSL");
    }
}
