package org.moduscrm.ui.format;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.Normalizer;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.moduscrm.archive.model.Money;

/** Understands numbers as people type them in the user's locale, in full-width digits too. */
public final class NumberInput {

    private static final Pattern WITH_CODE = Pattern.compile("(.*?)\\s*([A-Za-z]{3})");

    private NumberInput() {
    }

    /** A whole number; empty when it is none. */
    public static Optional<Integer> whole(String typed) {
        try {
            return decimal(typed).map(BigDecimal::intValueExact);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /**
     * An amount, with or without an ISO code behind it; empty when it is none, or has more than four decimals.
     *
     * @param currency where no code is typed
     */
    public static Optional<Money> money(String typed, String currency) {
        String clean = clean(typed);
        Matcher coded = WITH_CODE.matcher(clean);
        boolean named = coded.matches();
        try {
            String code = named ? coded.group(2).toUpperCase(Locale.ROOT) : currency;
            return decimal(named ? coded.group(1) : clean).map(amount -> Money.of(amount, code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A number with or without decimals; empty when it is none. */
    public static Optional<BigDecimal> decimal(String typed) {
        String clean = clean(typed);
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(Locale.getDefault());
        format.setParseBigDecimal(true);
        ParsePosition position = new ParsePosition(0);
        BigDecimal number = (BigDecimal) format.parse(clean, position);
        return number == null || position.getIndex() < clean.length() ? Optional.empty() : Optional.of(number);
    }

    /** Full-width characters become plain ones. */
    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
