package org.moduscrm.ui.format;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

import org.moduscrm.archive.model.Money;

/**
 * Writes values in the user's locale. Days are written year-month-day in every language, so that columns of them can be
 * read at a glance. A missing value gives an empty text.
 */
public final class Formats {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Formats() {
    }

    public static String date(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    /** @param zone the enterprise's */
    public static String date(Instant moment, ZoneId zone) {
        return moment == null ? "" : date(LocalDate.ofInstant(moment, zone));
    }

    /** Day and minute. @param zone the enterprise's */
    public static String dateTime(Instant moment, ZoneId zone) {
        return moment == null ? "" : MINUTE.format(moment.atZone(zone));
    }

    public static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.getDefault()).format(value);
    }

    /** As many decimals as the value has. */
    public static String decimal(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
        return format.format(value);
    }

    /** All digits of the currency, and its ISO code: a sign such as ¥ stands for more than one currency. */
    public static String money(Money money) {
        if (money == null) {
            return "";
        }
        return amount(money) + " " + money.currency();
    }

    /** All digits of the currency, without the currency. */
    public static String amount(Money money) {
        if (money == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
        int digits = Math.max(0, Currency.getInstance(money.currency()).getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.rounded().amount());
    }
}
