package org.moduscrm.archive.ui.internal.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day and the time in free text, English or Chinese, and gives back the text without them. Days without a
 * year lie ahead; a weekday is the next one after today.
 */
final class WhenParser {

    /**
     * @param when its day is null when the text names none
     * @param rest the text without the words that were understood
     */
    record Found(When when, String rest) {
    }

    /** "tonight" and its like name a day and a part of it in one word. */
    private static final List<String[]> CONTRACTIONS = List.of(
            new String[] { "今晚", "今天晚上" }, new String[] { "明晚", "明天晚上" }, new String[] { "今早", "今天早上" },
            new String[] { "明早", "明天早上" }, new String[] { "(?i)\\btonight\\b", "today evening" });

    private static final Pattern EDGE = Pattern.compile("^[\\s,，、.。:：;；-]+|[\\s,，、:：;；-]+$");
    /** A preposition whose noun was a day or a time that has been cut out. */
    private static final Pattern DANGLING = Pattern.compile("(?:^|\\s)(?:on|at|by|before)\\s*$|^(?:on|at|by|before)\\s+",
            Pattern.CASE_INSENSITIVE);

    private final List<DayPattern> days;

    WhenParser(LocalDate today, Locale locale) {
        this.days = DayPattern.all(today, locale);
    }

    Found find(String original) {
        String text = asciiDigits(original);
        for (String[] contraction : CONTRACTIONS) {
            text = text.replaceAll(contraction[0], contraction[1]);
        }
        for (DayPattern pattern : days) {
            Matcher matcher = pattern.regex().matcher(text);
            if (matcher.find()) {
                LocalDate day = day(pattern, matcher);
                if (day != null) {
                    return withTime(day, text.substring(0, matcher.start()), text.substring(matcher.end()));
                }
            }
        }
        TimePattern.Cut time = TimePattern.anywhere(text);
        return time == null ? new Found(new When(null, null), original.strip())
                : new Found(new When(null, time.time()), tidy(time.before(), time.after()));
    }

    /** A text such as 30 February is no day; the words then stay in the text. */
    private static LocalDate day(DayPattern pattern, Matcher matcher) {
        try {
            return pattern.day().apply(matcher);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Found withTime(LocalDate day, String before, String after) {
        TimePattern.Cut following = TimePattern.following(after);
        if (following != null) {
            return found(day, following.time(), before, following.after());
        }
        TimePattern.Cut later = TimePattern.anywhere(after);
        if (later != null) {
            return found(day, later.time(), before, later.before() + " " + later.after());
        }
        TimePattern.Cut earlier = TimePattern.anywhere(before);
        if (earlier != null) {
            return found(day, earlier.time(), earlier.before() + " " + earlier.after(), after);
        }
        return found(day, null, before, after);
    }

    private static Found found(LocalDate day, LocalTime time, String before, String after) {
        return new Found(new When(day, time), tidy(before, after));
    }

    private static String tidy(String before, String after) {
        String first = DANGLING.matcher(edges(before)).replaceAll("");
        String second = DANGLING.matcher(edges(after)).replaceAll("");
        return edges(first + (first.isEmpty() || second.isEmpty() || isHan(second) ? "" : " ") + second);
    }

    private static String edges(String text) {
        return EDGE.matcher(text).replaceAll("").strip();
    }

    private static boolean isHan(String text) {
        return Character.isIdeographic(text.codePointAt(0));
    }

    private static String asciiDigits(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (c >= '０' && c <= '９') {
                result.setCharAt(i, (char) ('0' + c - '０'));
            }
        }
        return result.toString();
    }
}
