package org.moduscrm.exchange.internal.table;

/** A row cannot be used. The message is for the user. */
public final class RowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int column;

    /** @param column number of the cell from 1; 0 for the whole row */
    public RowException(int column, String message) {
        super(message);
        this.column = column;
    }

    public int column() {
        return column;
    }
}
