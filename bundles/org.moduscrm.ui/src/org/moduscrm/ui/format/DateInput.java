package org.moduscrm.ui.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands a day as people type it: {@code 2026-03-05}, {@code 20260305}, {@code 2026/3/5}, {@code 2026年3月5日},
 * {@code 5.3.2026}, the order of day and month of the locale, the same without a year, and {@code +7} or {@code -2} days
 * from today.
 */
public final class DateInput {

    private static final Pattern RELATIVE = Pattern.compile("([+-])(\\d{1,3})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final int CENTURY = 100;

    private DateInput() {
    }

    /** @return empty when the text cannot be understood or names a day that does not exist */
    public static Optional<LocalDate> parse(String input, LocalDate today) {
        String text = input.strip();
        try {
            Matcher relative = RELATIVE.matcher(text);
            if (relative.matches()) {
                long days = Long.parseLong(relative.group(2));
                return Optional.of(today.plusDays(relative.group(1).equals("-") ? -days : days));
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return Optional.of(LocalDate.of(Integer.parseInt(compact.group(1)),
                        Integer.parseInt(compact.group(2)), Integer.parseInt(compact.group(3))));
            }
            return text.chars().anyMatch(c -> Character.isLetter(c) && c < 0x3000) ? Optional.empty()
                    : ofNumbers(numbers(text), text, today);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBERS.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    private static Optional<LocalDate> ofNumbers(List<String> numbers, String text, LocalDate today) {
        boolean dayFirst = text.contains(".") || dayFirst();
        return switch (numbers.size()) {
            case 2 -> Optional.of(yearless(numbers, dayFirst, today));
            case 3 -> Optional.of(complete(numbers, text, dayFirst));
            default -> Optional.empty();
        };
    }

    private static LocalDate complete(List<String> numbers, String text, boolean dayFirst) {
        String first = numbers.get(0);
        boolean yearFirst = first.length() == 4
                || yearFirst() && !text.contains(".") && numbers.get(2).length() <= 2;
        if (yearFirst) {
            return day(first, numbers.get(1), numbers.get(2));
        }
        return dayFirst ? day(numbers.get(2), numbers.get(1), first) : day(numbers.get(2), first, numbers.get(1));
    }

    private static LocalDate yearless(List<String> numbers, boolean dayFirst, LocalDate today) {
        String year = String.valueOf(today.getYear());
        return dayFirst ? day(year, numbers.get(1), numbers.get(0)) : day(year, numbers.get(0), numbers.get(1));
    }

    private static LocalDate day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        int full = number < CENTURY ? 2000 + number : number;
        return LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static boolean dayFirst() {
        String pattern = pattern();
        return pattern.indexOf('d') < pattern.indexOf('M');
    }

    private static boolean yearFirst() {
        return pattern().matches("[^dM]*[uy].*");
    }

    private static String pattern() {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE,
                Locale.getDefault());
    }
}
