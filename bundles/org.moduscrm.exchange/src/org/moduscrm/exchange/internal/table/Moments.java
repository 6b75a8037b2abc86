package org.moduscrm.exchange.internal.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and times as tables write them: year first (2025-03-31, 2025/3/31, 2025.3.31, 20250331, 2025年3月31日), with a
 * time of 24 hours behind it if need be. Orders that could be meant two ways are refused.
 */
public final class Moments {

    private static final String DAY = "(?:(\\d{4})([-/.\u5E74])(\\d{1,2})[-/.\u6708](\\d{1,2})\u65E5?|(\\d{4})(\\d{2})(\\d{2}))";
    private static final Pattern DAY_ALONE = Pattern.compile(DAY);
    private static final Pattern WITH_TIME = Pattern.compile(
            DAY + "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?(Z|[+-]\\d{2}:?\\d{2})?)?");

    private Moments() {
    }

    public static Optional<LocalDate> day(String text) {
        Matcher matcher = DAY_ALONE.matcher(text);
        return matcher.matches() ? day(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        int first = matcher.group(1) == null ? 5 : 1;
        int second = first == 1 ? 3 : 6;
        try {
            return Optional.of(LocalDate.of(number(matcher, first), number(matcher, second), number(matcher, second + 1)))
                    .filter(day -> day.getYear() > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        String text = matcher.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }

    /** @param zone of a time without one; a day alone means its start there */
    public static Optional<Instant> moment(String text, ZoneId zone) {
        Matcher matcher = WITH_TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(matcher);
        if (day.isEmpty() || matcher.group(8) == null) {
            return day.map(date -> date.atStartOfDay(zone).toInstant());
        }
        try {
            LocalTime time = LocalTime.of(number(matcher, 8), number(matcher, 9), number(matcher, 10), nanos(matcher.group(11)));
            ZoneId where = matcher.group(12) == null ? zone : ZoneOffset.of(matcher.group(12));
            return day.map(date -> date.atTime(time).atZone(where).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int nanos(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }
}
