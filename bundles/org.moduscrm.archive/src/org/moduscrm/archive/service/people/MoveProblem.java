package org.moduscrm.archive.service.people;

/**
 * Why a move cannot be made as asked.
 *
 * @param field what to change
 * @param message in the user's language; names the field
 */
public record MoveProblem(Field field, String message) {

    /** Parts of a move. */
    public enum Field {
        POST, LAST_DAY, CUSTOMER, START, FOLLOW_UP_OLD, FOLLOW_UP_NEW
    }
}
