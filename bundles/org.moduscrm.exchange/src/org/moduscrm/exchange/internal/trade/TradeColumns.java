package org.moduscrm.exchange.internal.trade;

import org.moduscrm.exchange.internal.table.Column;

/** Columns that tables of several kinds of trade record have. */
final class TradeColumns {

    static final Column CURRENCY = Column.of("currency", 3, "币种", "货币");
    static final Column TOTAL = Column.of("total", 24, "amount", "总额", "金额", "合计");
    static final Column PRODUCT = Column.of("product", 60, "product code", "item", "产品", "产品编码", "物料");
    static final Column DESCRIPTION = Column.of("description", 200, "text", "说明", "品名");
    static final Column LINE = Column.of("line", 10, "line no", "position", "行号");
    static final Column QUANTITY = Column.of("quantity", 24, "qty", "数量");
    static final Column UNIT_PRICE = Column.of("unit_price", 24, "price", "单价");
    static final Column LINE_TOTAL = Column.of("line_total", 24, "line amount", "行金额");

    private TradeColumns() {
    }
}
