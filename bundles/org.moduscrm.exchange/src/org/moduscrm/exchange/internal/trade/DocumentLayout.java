package org.moduscrm.exchange.internal.trade;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.TradeRecord;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.csv.Columns;
import org.moduscrm.exchange.internal.table.Column;
import org.moduscrm.exchange.internal.table.Layout;
import org.moduscrm.exchange.internal.table.Row;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.trade.DocumentText.LineText;
import org.moduscrm.exchange.internal.write.Identity;

/**
 * The columns of a table of trade records of one kind; a record with several lines has a row for each.
 *
 * @param id column of the key that the records have in their system
 * @param number column of the number
 * @param day column of the day
 * @param money whether the records are about an amount
 * @param lines whether they may have lines
 */
record DocumentLayout<D extends TradeRecord>(Column id, Column number, Column day, boolean money, boolean lines,
        List<Extra<D, ?>> extras) {

    Layout layout() {
        List<List<Column>> required = new ArrayList<>(List.of(List.of(id, number), List.of(day),
                List.of(Columns.CUSTOMER_ID, Columns.CUSTOMER_NAME, Columns.CUSTOMER_RECORD)));
        if (money) {
            required.add(List.of(TradeColumns.TOTAL));
            required.add(List.of(TradeColumns.CURRENCY));
        }
        return new Layout(columns(), required);
    }

    /** All columns, as exports write them: those of a record, then those of its lines. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Columns.RECORD, Columns.SOURCE, id, number,
                Columns.CUSTOMER_RECORD, Columns.CUSTOMER_SOURCE, Columns.CUSTOMER_ID, Columns.CUSTOMER_NAME,
                Columns.OWNER, day));
        if (money) {
            columns.addAll(List.of(TradeColumns.CURRENCY, TradeColumns.TOTAL));
        }
        extras.forEach(extra -> columns.add(extra.column()));
        columns.add(Columns.REMARK);
        if (lines) {
            columns.addAll(List.of(TradeColumns.LINE, TradeColumns.PRODUCT, TradeColumns.DESCRIPTION,
                    TradeColumns.QUANTITY, TradeColumns.UNIT_PRICE, TradeColumns.LINE_TOTAL));
        }
        return columns;
    }

    DocumentText read(Row row, String source) throws RowException {
        Identity customer = Columns.customer(row, source);
        if (customer == null) {
            throw new RowException(Columns.customerColumn(row),
                    NLS.bind(Messages.missingCell, Columns.CUSTOMER_ID.heading()));
        }
        row.required(day);
        String word = row.text(number);
        Identity identity = Columns.identity(row, Columns.RECORD, Columns.SOURCE, id, source);
        if (identity == null) {
            identity = Identity.byContent(source, "no", row.required(number) + '\n' + customer.foreignId());
        }
        Money total = money ? money(row, TradeColumns.TOTAL, true) : null;
        Map<Extra<?, ?>, Object> values = new HashMap<>();
        for (Extra<D, ?> extra : extras) {
            values.put(extra, extra.read(row, source));
        }
        return new DocumentText(identity, customer, Columns.customerWord(row), Columns.customerColumn(row), word,
                row.text(Columns.OWNER), row.day(day), total, row.longText(Columns.REMARK), values,
                lines ? line(row) : null);
    }

    /** Without a quantity a row is about the document alone. */
    private static LineText line(Row row) throws RowException {
        if (row.text(TradeColumns.QUANTITY) == null) {
            return null;
        }
        Integer position = row.decimal(TradeColumns.LINE) == null ? null : row.decimal(TradeColumns.LINE).intValue();
        return new LineText(position == null ? 1 : position, row.text(TradeColumns.PRODUCT),
                row.number(TradeColumns.PRODUCT), row.text(TradeColumns.DESCRIPTION), row.decimal(TradeColumns.QUANTITY),
                row.decimal(TradeColumns.UNIT_PRICE), money(row, TradeColumns.LINE_TOTAL, false));
    }

    static Money money(Row row, Column column, boolean required) throws RowException {
        if (required) {
            row.required(column);
        }
        if (row.decimal(column) == null) {
            return null;
        }
        String code = currency(row);
        try {
            return Money.of(row.decimal(column), code);
        } catch (IllegalArgumentException e) {
            throw new RowException(row.number(column),
                    NLS.bind(Messages.badNumber, column.heading(), row.text(column)));
        }
    }

    /** The ISO code of the row. */
    static String currency(Row row) throws RowException {
        String code = row.required(TradeColumns.CURRENCY);
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        if (!known) {
            throw new RowException(row.number(TradeColumns.CURRENCY), NLS.bind(Messages.badCurrency, code));
        }
        return code;
    }
}
