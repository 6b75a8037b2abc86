package org.moduscrm.exchange.internal.mail;

/** A file is no mail, or a broken one; the message is for users and does not name the file. */
final class BrokenMailException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenMailException(String message, Throwable cause) {
        super(message, cause);
    }
}
