package org.moduscrm.exchange.internal.calendar;

/** An event cannot be taken over; the message is for users and does not name the event. */
final class CalendarException extends Exception {

    private static final long serialVersionUID = 1L;

    CalendarException(String message, Throwable cause) {
        super(message, cause);
    }
}
