package org.moduscrm.exchange.internal.card;

import java.time.LocalDate;
import java.util.List;

import org.moduscrm.exchange.internal.write.AddressText;
import org.moduscrm.exchange.internal.write.PointText;

/**
 * An address card in the archive's terms.
 *
 * @param key finds the contact again when the card is read again
 * @param organisation null without a post
 * @param department may be null
 * @param post may be null
 * @param birthday null when the card has none, or one without its year, which the remark then tells
 * @param remark may be null
 */
record Card(String key, String name, String organisation, String department, String post, LocalDate birthday,
        String remark, List<PointText> points, List<AddressText> addresses) {
}
