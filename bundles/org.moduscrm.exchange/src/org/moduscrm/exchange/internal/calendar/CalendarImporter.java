package org.moduscrm.exchange.internal.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;

import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportPlan;
import org.moduscrm.archive.spi.exchange.ImportResult;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.exchange.internal.calendar.CalendarReader.Read;
import org.moduscrm.exchange.internal.text.TextFile;
import org.moduscrm.exchange.internal.write.ChunkedPlan;
import org.moduscrm.exchange.internal.write.Parsed;
import org.moduscrm.exchange.internal.write.RowSource;
import org.osgi.service.component.annotations.Component;

/**
 * Events of a calendar as planned activities of the customers whose contacts take part. An event is known by its UID, so a
 * file read again changes what moved and adds nothing twice.
 */
@Component
public final class CalendarImporter implements Importer {

    @Override
    public String kind() {
        return "calendar";
    }

    @Override
    public String label() {
        return Messages.kind;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public int recognises(FileHead head) {
        boolean begins = head.lines(1).stream().anyMatch(line -> line.strip().equalsIgnoreCase("BEGIN:VCALENDAR"));
        return begins ? CERTAIN : head.hasExtension(".ics") ? CERTAIN / 2 : NO;
    }

    @Override
    public ImportPlan plan(Path path, ImportOptions options) throws BrokenFileException {
        TextFile file = TextFile.check(path);
        long rows = read(file, ZoneId.of("UTC")).size();
        return new ChunkedPlan<>(file, rows, ImportResult.INTERACTIONS, archive -> new Rows(file, read(file, archive.zone())),
                archive -> (workspace, chunk, outcome) -> CalendarWork.write(workspace, archive.author().id(), chunk, outcome));
    }

    private static List<Read> read(TextFile file, ZoneId zone) throws BrokenFileException {
        try {
            return new CalendarReader(zone, Instant.now()).read(file.open());
        } catch (CalendarException e) {
            throw new BrokenFileException(new Problem(file.path(), 0, 0, e.getMessage()), e);
        } catch (IOException e) {
            throw file.changed(e);
        }
    }

    /** The number of an event stands for its line. */
    private static final class Rows implements RowSource<Appointment> {

        private final TextFile file;
        private final Iterator<Read> events;
        private long number;

        Rows(TextFile file, List<Read> events) {
            this.file = file;
            this.events = events.iterator();
        }

        @Override
        public Parsed<Appointment> next() {
            if (!events.hasNext()) {
                return null;
            }
            Read event = events.next();
            number++;
            if (event.problem() != null) {
                return Parsed.bad(number, new Problem(file.path(), number, 0,
                        Messages.bind(Messages.ofEvent, event.name(), event.problem())));
            }
            return new Parsed<>(number, event.appointment(), event.note() == null ? List.of()
                    : List.of(new Problem(file.path(), number, 0, Messages.bind(Messages.ofEvent, event.name(), event.note()))));
        }

        @Override
        public void close() {
            // the events are in memory
        }
    }
}
