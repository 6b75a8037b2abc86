package org.moduscrm.exchange.internal.text;

/**
 * Looks at the bytes of a file one after the other: whether they are UTF-8, where they first are not, and where a zero
 * byte stands. Lines and columns count from 1.
 */
final class Utf8Scan {

    /** Fewer sequences prove nothing: a text in GB18030 has a few that look like UTF-8. */
    private static final int TELLING = 10;

    /** A text is a damaged UTF-8 when it has at least so many good sequences for each bad one. */
    private static final int GOOD_PER_BAD = 4;

    /** A place in the file. */
    record Place(long line, int column) {
    }

    private long line = 1;
    private int column;
    private boolean afterReturn;
    private int missing;
    private int lower;
    private int upper;
    private long good;
    private long bad;
    private Place firstBad;
    private Place firstZero;

    void accept(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            accept(block[i] & 0xFF);
        }
    }

    /** The file has ended; a sequence that has not is cut off. */
    void end() {
        if (missing > 0) {
            bad();
        }
    }

    private void accept(int value) {
        if (missing > 0) {
            if (value >= lower && value <= upper) {
                missing--;
                lower = 0x80;
                upper = 0xBF;
                if (missing == 0) {
                    good++;
                }
                return;
            }
            bad();
        }
        begin(value);
    }

    private void begin(int value) {
        if (value == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = value == '\r';
        if (value == '\n' || value == '\r') {
            line++;
            column = 0;
            return;
        }
        column++;
        if (value == 0 && firstZero == null) {
            firstZero = new Place(line, column);
        } else if (value >= 0x80) {
            lead(value);
        }
    }

    private void lead(int value) {
        lower = switch (value) {
            case 0xE0 -> 0xA0;
            case 0xF0 -> 0x90;
            default -> 0x80;
        };
        upper = switch (value) {
            case 0xED -> 0x9F;
            case 0xF4 -> 0x8F;
            default -> 0xBF;
        };
        if (value >= 0xC2 && value <= 0xDF) {
            missing = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            missing = 2;
        } else if (value >= 0xF0 && value <= 0xF4) {
            missing = 3;
        } else {
            bad();
        }
    }

    private void bad() {
        missing = 0;
        bad++;
        if (firstBad == null) {
            firstBad = new Place(line, Math.max(1, column));
        }
    }

    boolean isUtf8() {
        return bad == 0;
    }

    /** Whether the file was meant as UTF-8, though some bytes are not: reading it as anything else would garble it. */
    boolean isDamagedUtf8() {
        return bad > 0 && good >= TELLING && good >= bad * GOOD_PER_BAD;
    }

    Place firstBad() {
        return firstBad;
    }

    /** Null when there is none. */
    Place firstZero() {
        return firstZero;
    }
}
