package org.moduscrm.exchange.internal.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.exchange.Importer;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.exchange.internal.Messages;

/**
 * The columns of a kind of table, found by their headings in any order. Columns that nobody knows are left alone.
 *
 * @param required groups of columns; of each group one must be there
 */
public record Layout(List<Column> columns, List<List<Column>> required) {

    /**
     * How much of a table this layout knows: the share of its headings in percent, if all that is required is there.
     */
    public int recognises(FileHead head) {
        List<String> headings = Tables.firstRow(head.text());
        Map<Column, Integer> found = positions(headings);
        if (headings.isEmpty() || !required.stream().allMatch(group -> group.stream().anyMatch(found::containsKey))) {
            return Importer.NO;
        }
        return Importer.CERTAIN * found.size() / headings.size();
    }

    private Map<Column, Integer> positions(List<String> headings) {
        Map<Column, Integer> found = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            for (Column column : columns) {
                if (column.isCalled(headings.get(i))) {
                    found.putIfAbsent(column, i);
                }
            }
        }
        return found;
    }

    /** Where the columns stand in a table. @throws BrokenFileException when a required one is missing or one is ambiguous */
    Header header(java.nio.file.Path file, long line, List<String> headings) throws BrokenFileException {
        Map<Column, Integer> found = positions(headings);
        for (int i = 0; i < headings.size(); i++) {
            for (Map.Entry<Column, Integer> entry : found.entrySet()) {
                if (i != entry.getValue() && entry.getKey().isCalled(headings.get(i))) {
                    throw new BrokenFileException(new Problem(file, line, i + 1,
                            NLS.bind(Messages.columnTwice, headings.get(entry.getValue()), headings.get(i))), null);
                }
            }
        }
        for (List<Column> group : required) {
            if (group.stream().noneMatch(found::containsKey)) {
                String wanted = group.stream().map(Column::heading).collect(Collectors.joining(" / "));
                String known = columns.stream().map(Column::heading).collect(Collectors.joining(", "));
                throw new BrokenFileException(
                        new Problem(file, line, 0, NLS.bind(Messages.missingColumn, wanted, known)), null);
            }
        }
        return new Header(found, headings.size());
    }
}
