package org.moduscrm.archive.ui.internal.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way of naming a day. */
record DayPattern(Pattern regex, Function<Matcher, LocalDate> day) {

    private static final String COUNT = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
    private static final String MONTHS = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String MONTH_STARTS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String WEEKDAYS = "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?"
            + "|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
    private static final String WEEKDAY_STARTS = "montuewedthufrisatsun";
    private static final String HAN_WEEKDAYS = "一二三四五六日";

    /** The ways there are, the most particular first. */
    static List<DayPattern> all(LocalDate today, Locale locale) {
        boolean monthFirst = isMonthFirst(locale);
        return List.of(
                of("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", m -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3))),
                of("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]?",
                        m -> ahead(today, m.group(1), number(m, 2), number(m, 3))),
                of("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTHS + "(?:\\s+(\\d{4}))?\\b",
                        m -> ahead(today, m.group(3), month(m.group(2)), number(m, 1))),
                of("\\b" + MONTHS + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?\\b",
                        m -> ahead(today, m.group(3), month(m.group(1)), number(m, 2))),
                of("\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?\\b", m -> ahead(today, m.group(3),
                        number(m, monthFirst ? 1 : 2), number(m, monthFirst ? 2 : 1))),
                of("(?<![\\d月])(\\d{1,2})[日号](?!后)", m -> dayOfMonth(today, number(m, 1))),
                of("\\bday after tomorrow\\b", m -> today.plusDays(2)),
                of("大后天", m -> today.plusDays(3)),
                of("后天", m -> today.plusDays(2)),
                of("\\b(?:tomorrow|tmrw)\\b|明天|明日", m -> today.plusDays(1)),
                of("\\btoday\\b|今天|今日", m -> today),
                of("\\bin\\s+(?:(\\d{1,3})|an?)\\s+(days?|weeks?|months?)\\b",
                        m -> later(today, m.group(1) == null ? 1 : number(m, 1), m.group(2).toLowerCase(Locale.ROOT))),
                of(COUNT + "(天|日|周|个?星期|个月)(?:后|以后|之后)",
                        m -> later(today, ChineseNumbers.parse(m.group(1)), m.group(2))),
                of("\\b(?:on\\s+)?(?:(next|this)\\s+)?" + WEEKDAYS + "\\b",
                        m -> weekday(today, weeks(m.group(1)), DayOfWeek.of(starts(WEEKDAY_STARTS, m.group(2))))),
                of("(下下|下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天])", m -> weekday(today, weeks(m.group(1)),
                        DayOfWeek.of(HAN_WEEKDAYS.indexOf(m.group(2).replace('天', '日')) + 1))),
                of("\\bnext\\s+week\\b|下个?(?:周|星期)", m -> weekday(today, 1, DayOfWeek.MONDAY)),
                of("\\bnext\\s+month\\b|下个?月", m -> today.with(TemporalAdjusters.firstDayOfNextMonth())));
    }

    private static DayPattern of(String regex, Function<Matcher, LocalDate> day) {
        return new DayPattern(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean isMonthFirst(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
                IsoChronology.INSTANCE, locale);
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    private static LocalDate ahead(LocalDate today, String year, int month, int day) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        LocalDate date = LocalDate.of(today.getYear(), month, day);
        return date.isBefore(today) ? date.plusYears(1) : date;
    }

    private static LocalDate dayOfMonth(LocalDate today, int day) {
        LocalDate date = today.withDayOfMonth(day);
        return date.isBefore(today) ? date.plusMonths(1) : date;
    }

    private static int month(String name) {
        return starts(MONTH_STARTS, name);
    }

    private static int starts(String names, String name) {
        return names.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static LocalDate later(LocalDate today, int count, String unit) {
        if (unit.startsWith("week") || unit.endsWith("周") || unit.endsWith("星期")) {
            return today.plusWeeks(count);
        }
        return unit.startsWith("month") || unit.endsWith("月") ? today.plusMonths(count) : today.plusDays(count);
    }

    /** @return null for a plain weekday */
    private static Integer weeks(String word) {
        if (word == null) {
            return null;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "next", "下" -> 1;
            case "下下" -> 2;
            default -> 0;
        };
    }

    private static LocalDate weekday(LocalDate today, Integer weeks, DayOfWeek day) {
        if (weeks == null) {
            return today.with(TemporalAdjusters.next(day));
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
        LocalDate date = monday.with(TemporalAdjusters.nextOrSame(day));
        return date.isBefore(today) ? date.plusWeeks(1) : date;
    }
}
