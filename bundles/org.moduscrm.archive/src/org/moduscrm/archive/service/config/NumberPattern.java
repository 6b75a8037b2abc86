package org.moduscrm.archive.service.config;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number pattern taken apart. The number begins again at 1 with every year or month that the pattern names.
 *
 * @param text as {@link org.moduscrm.archive.spi.config.ConfigurationDefaults.NumberSeries} describes it
 */
public record NumberPattern(String text) {

    private static final Pattern GROUP = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern ZEROS = Pattern.compile("0{1,12}");

    /** Why a text is no pattern. */
    public enum Flaw {
        /** Not exactly one group of 1 to 12 zeros. */
        NUMBER,
        /** A group in braces that means nothing, or a brace without its other one. */
        GROUP,
        /** A month without a year: the numbers of two years would be the same. */
        MONTH_WITHOUT_YEAR
    }

    /** @return null for a sound pattern */
    public Flaw flaw() {
        int numbers = 0;
        Matcher groups = GROUP.matcher(text);
        while (groups.find()) {
            String group = groups.group(1);
            if (ZEROS.matcher(group).matches()) {
                numbers++;
            } else if (!group.equals("yyyy") && !group.equals("yy") && !group.equals("MM")) {
                return Flaw.GROUP;
            }
        }
        String rest = GROUP.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            return Flaw.GROUP;
        }
        if (numbers != 1) {
            return Flaw.NUMBER;
        }
        return text.contains("{MM}") && !namesYear() ? Flaw.MONTH_WITHOUT_YEAR : null;
    }

    private boolean namesYear() {
        return text.contains("{yyyy}") || text.contains("{yy}");
    }

    /** The span within which numbers count on: empty for ever, else a year or a month of it. */
    public String period(LocalDate day) {
        if (!namesYear()) {
            return "";
        }
        return text.contains("{MM}") ? "%04d-%02d".formatted(day.getYear(), day.getMonthValue())
                : "%04d".formatted(day.getYear());
    }

    /** A number too long for its zeros takes the room it needs. */
    public String format(LocalDate day, long number) {
        return GROUP.matcher(text).replaceAll(group -> Matcher.quoteReplacement(switch (group.group(1)) {
            case "yyyy" -> "%04d".formatted(day.getYear());
            case "yy" -> "%02d".formatted(day.getYear() % 100);
            case "MM" -> "%02d".formatted(day.getMonthValue());
            default -> ("%0" + group.group(1).length() + "d").formatted(number);
        }));
    }
}
