package org.moduscrm.exchange.internal.cdnow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Moments;
import org.moduscrm.exchange.internal.table.RowException;

/**
 * A line of the log: number in the full log, number in the sample, day as yyyymmdd, quantity, amount in US dollars;
 * separated by blanks.
 */
record PurchaseLine(String sampleId, LocalDate day, int quantity, BigDecimal amount) {

    private static final int CELLS = 5;

    static PurchaseLine parse(String line) throws RowException {
        String[] cells = line.strip().split("\\s+");
        if (cells.length != CELLS) {
            throw new RowException(0, NLS.bind(Messages.cdnowCells, cells.length));
        }
        if (!cells[1].matches("\\d{1,10}")) {
            throw new RowException(2, NLS.bind(Messages.cdnowSampleId, cells[1]));
        }
        return new PurchaseLine(cells[1], day(cells[2]), quantity(cells[3]), amount(cells[4]));
    }

    private static LocalDate day(String cell) throws RowException {
        Optional<LocalDate> day = cell.length() == 8 ? Moments.day(cell) : Optional.empty();
        return day.orElseThrow(() -> new RowException(3, NLS.bind(Messages.badDate, "yyyymmdd", cell)));
    }

    private static int quantity(String cell) throws RowException {
        if (!cell.matches("0*[1-9]\\d{0,8}")) {
            throw new RowException(4, NLS.bind(Messages.cdnowQuantity, cell));
        }
        return Integer.parseInt(cell);
    }

    private static BigDecimal amount(String cell) throws RowException {
        if (!cell.matches("\\d{1,12}(\\.\\d{1,4})?")) {
            throw new RowException(5, NLS.bind(Messages.cdnowAmount, cell));
        }
        return new BigDecimal(cell);
    }

    static boolean looksLikeOne(String line) {
        try {
            parse(line);
            return true;
        } catch (RowException e) {
            return false;
        }
    }
}
