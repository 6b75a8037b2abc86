package org.moduscrm.archive.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.data.DataRow;
import org.moduscrm.persistence.Reading;
import org.moduscrm.persistence.Row;

/** Shows contributed code a transaction without the persistence layer's types. */
public class ReaderAdapter implements DataReader {

    private final Reading reading;

    public ReaderAdapter(Reading reading) {
        this.reading = reading;
    }

    @Override
    public <E extends ArchiveRecord> E find(Class<E> type, UUID id) {
        return reading.find(type, id);
    }

    @Override
    public <E> List<E> select(Class<E> type, String jpql, Map<String, ?> parameters) {
        return reading.select(type, jpql, parameters);
    }

    @Override
    public <T> List<T> query(String sql, List<?> parameters, Function<DataRow, T> mapper) {
        return reading.query(sql, parameters, row -> mapper.apply(new RowAdapter(row)));
    }

    private record RowAdapter(Row row) implements DataRow {

        @Override
        public UUID uuid(int column) {
            return row.uuid(column);
        }

        @Override
        public String text(int column) {
            return row.text(column);
        }

        @Override
        public Instant instant(int column) {
            return row.instant(column);
        }

        @Override
        public LocalDate date(int column) {
            return row.date(column);
        }

        @Override
        public BigDecimal decimal(int column) {
            return row.decimal(column);
        }

        @Override
        public long number(int column) {
            return row.number(column);
        }

        @Override
        public boolean flag(int column) {
            return row.flag(column);
        }
    }
}
