package org.moduscrm.exchange.internal.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.exchange.internal.Messages;

import de.siegmar.fastcsv.reader.CsvRecord;

/** A row of a table. Cells are read by column; an empty cell, or a column that is not there, is null. */
public final class Row {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,8})?");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n\\t]+\\s*");

    private final Header header;
    private final CsvRecord cells;

    Row(Header header, CsvRecord cells) throws RowException {
        this.header = header;
        this.cells = cells;
        if (cells.getFieldCount() > header.width()) {
            throw new RowException(header.width() + 1,
                    NLS.bind(Messages.tooManyCells, cells.getFieldCount(), header.width()));
        }
    }

    public long line() {
        return cells.getStartingLineNumber();
    }

    /** From 1; 0 when the table does not have the column. For problems. */
    public int number(Column column) {
        return header.position(column) + 1;
    }

    /** Text on one line: line breaks become blanks. */
    public String text(Column column) throws RowException {
        String text = longText(column);
        return text == null ? null : LINE_BREAKS.matcher(text).replaceAll(" ");
    }

    /** Text that may have several lines. */
    public String longText(Column column) throws RowException {
        String text = raw(column);
        if (text == null) {
            return null;
        }
        if (text.length() > column.max()) {
            throw new RowException(number(column),
                    NLS.bind(Messages.tooLong, new Object[] { column.heading(), text.length(), column.max() }));
        }
        if (text.chars().anyMatch(character -> Character.isISOControl(character) && !Character.isWhitespace(character))) {
            throw new RowException(number(column), NLS.bind(Messages.controlCharacter, column.heading()));
        }
        return text;
    }

    private String raw(Column column) {
        int position = header.position(column);
        if (position < 0 || position >= cells.getFieldCount()) {
            return null;
        }
        String text = FormulaGuard.open(cells.getField(position)).strip();
        return text.isEmpty() ? null : text;
    }

    public String required(Column column) throws RowException {
        String text = text(column);
        if (text == null) {
            throw new RowException(number(column), NLS.bind(Messages.missingCell, column.heading()));
        }
        return text;
    }

    public LocalDate day(Column column) throws RowException {
        String text = text(column);
        if (text == null) {
            return null;
        }
        return Moments.day(text).orElseThrow(
                () -> new RowException(number(column), NLS.bind(Messages.badDate, column.heading(), text)));
    }

    /** @param zone of times without one */
    public Instant moment(Column column, ZoneId zone) throws RowException {
        String text = text(column);
        if (text == null) {
            return null;
        }
        return Moments.moment(text, zone).orElseThrow(
                () -> new RowException(number(column), NLS.bind(Messages.badTime, column.heading(), text)));
    }

    /** A plain number with a point before its decimals. */
    public BigDecimal decimal(Column column) throws RowException {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new RowException(number(column), NLS.bind(Messages.badNumber, column.heading(), text));
        }
        return new BigDecimal(text);
    }

    public UUID uuid(Column column) throws RowException {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RowException(number(column), NLS.bind(Messages.badKey, column.heading(), text));
        }
    }

    /** One of a few words. @param known by the word in lower case */
    public <V> V word(Column column, Map<String, V> known) throws RowException {
        String text = text(column);
        if (text == null) {
            return null;
        }
        V value = known.get(Column.key(text));
        if (value == null) {
            throw new RowException(number(column), NLS.bind(Messages.badWord,
                    new Object[] { column.heading(), text, String.join(", ", known.keySet()) }));
        }
        return value;
    }
}
