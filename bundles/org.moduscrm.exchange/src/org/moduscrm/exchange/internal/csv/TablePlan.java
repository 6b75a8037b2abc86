package org.moduscrm.exchange.internal.csv;

import java.nio.file.Path;
import java.time.ZoneId;

import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.ImportOptions;
import org.moduscrm.archive.spi.exchange.ImportPlan;
import org.moduscrm.exchange.internal.table.Layout;
import org.moduscrm.exchange.internal.table.Row;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.table.TableSource;
import org.moduscrm.exchange.internal.text.TextFile;
import org.moduscrm.exchange.internal.write.ChunkedPlan;

/** Plans the import of a table. */
public final class TablePlan {

    /** Reads a row. */
    public interface Reader<T> {

        /**
         * @param source the system that keys without a source come from
         * @param zone of times without one
         */
        T read(Row row, String source, ZoneId zone) throws RowException;
    }

    /** Reads a row with cells that hold codes. */
    interface CodedReader<T> {

        /** @param source as for {@link Reader} */
        T read(Row row, String source, Codes codes) throws RowException;
    }

    private TablePlan() {
    }

    static String source(ImportOptions options) {
        return "csv:" + options.system();
    }

    /** @param what what a bad row is counted as */
    static <T> ImportPlan coded(Path path, ImportOptions options, Layout layout, String what, CodedReader<T> reader,
            ChunkedPlan.Work<T> work) throws BrokenFileException {
        TextFile file = TextFile.check(path);
        String source = source(options);
        return new ChunkedPlan<>(file, TableSource.count(file, layout), what, archive -> {
            Codes codes = new Codes(archive.configuration());
            return new TableSource<>(file, layout, row -> reader.read(row, source, codes));
        }, archive -> work);
    }

    /** @param what what a bad row is counted as */
    public static <T> ImportPlan of(Path path, ImportOptions options, Layout layout, String what, Reader<T> reader,
            ChunkedPlan.Work<T> work) throws BrokenFileException {
        TextFile file = TextFile.check(path);
        long rows = TableSource.count(file, layout);
        String source = source(options);
        return new ChunkedPlan<>(file, rows, what,
                archive -> new TableSource<>(file, layout, row -> reader.read(row, source, archive.zone())),
                archive -> work);
    }
}
