package org.moduscrm.exchange.internal.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.moduscrm.archive.model.Money;
import org.moduscrm.exchange.internal.write.Identity;

/**
 * A row about a trade record, and about one of its lines where it has any.
 *
 * @param total null where the kind has none
 * @param extras by the column; null for an empty cell
 * @param line null where the row has none
 */
record DocumentText(Identity identity, Identity customer, String customerWord, int customerColumn, String number,
        String owner, LocalDate day, Money total, String remark, Map<Extra<?, ?>, Object> extras, LineText line) {

    /** @param product code; may be null. @param amount null where it follows from quantity and price */
    record LineText(int position, String product, int productColumn, String description, BigDecimal quantity,
            BigDecimal unitPrice, Money amount) {
    }
}
