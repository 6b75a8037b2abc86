package org.moduscrm.exchange.internal.csv;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.service.config.Configuration;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.table.Row;
import org.moduscrm.exchange.internal.table.RowException;

/** Cells that hold entries of code lists: codes, or labels in either language. */
final class Codes {

    private static final int NAMED = 12;

    private final Configuration configuration;

    Codes(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Null for an empty cell. @throws RowException when the list offers no such entry */
    String of(Row row, Column column, String list) throws RowException {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        Optional<String> code = find(list, text);
        if (code.isEmpty()) {
            String known = configuration.codeList(list).choices().stream().limit(NAMED).map(CodeItem::label)
                    .collect(Collectors.joining(", "));
            throw new RowException(row.number(column),
                    NLS.bind(Messages.badWord, new Object[] { column.heading(), text, known }));
        }
        return code.get();
    }

    /** The code that a word means; empty for words that no entry has. */
    Optional<String> find(String list, String word) {
        String key = Column.key(word);
        CodeList codes = configuration.codeList(list);
        return codes.choices().stream()
                .filter(item -> Stream.of(item.code(), item.labelEn(), item.labelZh()).map(Column::key).anyMatch(key::equals))
                .map(CodeItem::code).findFirst();
    }
}
