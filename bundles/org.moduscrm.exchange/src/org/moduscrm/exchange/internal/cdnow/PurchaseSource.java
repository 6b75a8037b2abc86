package org.moduscrm.exchange.internal.cdnow;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.text.TextFile;
import org.moduscrm.exchange.internal.write.Parsed;
import org.moduscrm.exchange.internal.write.RowSource;

/** The purchases of a log. */
final class PurchaseSource implements RowSource<Purchase> {

    /** More are refused: the counters of purchases of one day are kept in memory. */
    static final long MAX_ROWS = 1_000_000;

    private final TextFile file;
    private final BufferedReader lines;
    private final Map<String, Integer> sequences = new HashMap<>();
    private long number;

    PurchaseSource(TextFile file) throws BrokenFileException {
        this.file = file;
        this.lines = file.open();
    }

    /** Reads a log to its end. @return how many lines it has that are not blank */
    static long count(TextFile file) throws BrokenFileException {
        long rows = 0;
        boolean good = false;
        try (PurchaseSource source = new PurchaseSource(file)) {
            for (String line = source.nextLine(); line != null; line = source.nextLine()) {
                rows++;
                good = good || PurchaseLine.looksLikeOne(line);
            }
        } catch (IOException e) {
            throw file.changed(e);
        }
        if (!good) {
            throw new BrokenFileException(new Problem(file.path(), 1, 0, Messages.cdnowNoRow), null);
        }
        if (rows > MAX_ROWS) {
            throw new BrokenFileException(new Problem(file.path(), 0, 0, NLS.bind(Messages.tooManyRows, MAX_ROWS)), null);
        }
        return rows;
    }

    private String nextLine() throws IOException {
        String line;
        do {
            line = lines.readLine();
            number++;
        } while (line != null && line.isBlank());
        return line;
    }

    @Override
    public Parsed<Purchase> next() throws IOException {
        String text = nextLine();
        if (text == null) {
            return null;
        }
        try {
            PurchaseLine line = PurchaseLine.parse(text);
            int sequence = sequences.merge(line.sampleId() + line.day(), 1, Integer::sum);
            return Parsed.good(number, new Purchase(line, sequence));
        } catch (RowException e) {
            return Parsed.bad(number, new Problem(file.path(), number, e.column(), e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
