package org.moduscrm.exchange.internal.card;

import java.io.BufferedReader;
import java.io.IOException;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.text.TextFile;
import org.moduscrm.exchange.internal.write.Parsed;
import org.moduscrm.exchange.internal.write.RowSource;

/** Cuts a file into cards and reads each. Memory holds one card at a time. */
final class CardSource implements RowSource<Card> {

    /** A card with a large picture is far smaller. */
    static final int MAX_MEGABYTES = 16;

    /** A card as it stands in the file. @param line of its beginning */
    private record CardText(long line, String text) {
    }

    private final TextFile file;
    private final BufferedReader lines;
    private long number;

    CardSource(TextFile file) throws BrokenFileException {
        this.file = file;
        this.lines = file.open();
    }

    /** Reads a file to its end. @return how many cards it has, at least one */
    static long count(TextFile file) throws BrokenFileException {
        long cards = 0;
        try (CardSource source = new CardSource(file)) {
            while (source.nextCard() != null) {
                cards++;
            }
        } catch (IOException e) {
            throw file.changed(e);
        }
        if (cards == 0) {
            throw new BrokenFileException(new Problem(file.path(), 0, 0, Messages.cardNone), null);
        }
        return cards;
    }

    private CardText nextCard() throws IOException, BrokenFileException {
        String line = nextLine();
        while (line != null && line.isBlank()) {
            line = nextLine();
        }
        if (line == null) {
            return null;
        }
        if (isMark(line, "END")) {
            throw broken(number, Messages.cardEndWithoutBegin);
        }
        if (!isMark(line, "BEGIN")) {
            throw broken(number, Messages.cardTextOutside);
        }
        return rest(line);
    }

    /** A card may hold another one, such as an assistant's. */
    private CardText rest(String begin) throws IOException, BrokenFileException {
        long start = number;
        StringBuilder text = new StringBuilder(begin).append("\r\n");
        for (int depth = 1; depth > 0;) {
            String line = nextLine();
            if (line == null) {
                throw broken(start, Messages.cardUnclosed);
            }
            if (text.length() + line.length() > MAX_MEGABYTES << 20) {
                throw broken(start, NLS.bind(Messages.cardTooLong, MAX_MEGABYTES));
            }
            if (isMark(line, "BEGIN")) {
                depth++;
            } else if (isMark(line, "END")) {
                depth--;
            }
            text.append(line).append("\r\n");
        }
        return new CardText(start, text.toString());
    }

    private String nextLine() throws IOException {
        number++;
        return lines.readLine();
    }

    /** Lines that begin with a blank continue the one before. */
    private static boolean isMark(String line, String word) {
        int colon = line.indexOf(':');
        return colon > 0 && line.substring(0, colon).stripTrailing().equalsIgnoreCase(word)
                && line.substring(colon + 1).strip().equalsIgnoreCase("VCARD");
    }

    private BrokenFileException broken(long line, String message) {
        return new BrokenFileException(new Problem(file.path(), line, 0, message), null);
    }

    @Override
    public Parsed<Card> next() throws IOException, BrokenFileException {
        CardText text = nextCard();
        return text == null ? null : new CardParser(file.path(), text.line()).parse(text.text());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
