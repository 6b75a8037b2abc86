package org.moduscrm.archive.ui.internal.timeline;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way of writing a time of day. */
record TimePattern(Pattern regex, Function<Matcher, LocalTime> time) {

    /** A time and the text on both sides of it. */
    record Cut(LocalTime time, String before, String after) {
    }

    private static final String DAY_PART = "(早上|早晨|上午|中午|下午|傍晚|晚上)?";
    private static final String NUMBER = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})";

    private static final List<TimePattern> PATTERNS = List.of(
            of(DAY_PART + "\\s*(?:\\bat\\s+)?\\b(\\d{1,2})[:：](\\d{2})\\s*(am|pm)?(?![\\d])", m -> time(m.group(1),
                    m.group(2), m.group(3), m.group(4))),
            of(DAY_PART + NUMBER + "[点时](?:(半)|(一刻)|(三刻)|(\\d{1,2})分?|整|钟)?",
                    m -> time(m.group(1), m.group(2), minutes(m), null)),
            of("(?:\\bat\\s+)?\\b(\\d{1,2})\\s*(am|pm)\\b", m -> time(null, m.group(1), "0", m.group(2))),
            of("\\bat\\s+(\\d{1,2})\\b(?![\\d/.])", m -> time(null, m.group(1), "0", null)),
            of("早上|早晨|上午|\\b(?:in\\s+the\\s+)?morning\\b", m -> LocalTime.of(9, 0)),
            of("中午|\\bnoon\\b", m -> LocalTime.NOON),
            of("下午|\\b(?:in\\s+the\\s+)?afternoon\\b", m -> LocalTime.of(14, 0)),
            of("傍晚|晚上|\\b(?:in\\s+the\\s+)?evening\\b", m -> LocalTime.of(19, 0)));

    /** Right after a day a bare number is an hour: "Fri 10". */
    private static final Pattern BARE_HOUR = Pattern.compile("^\\s*,?\\s*(\\d{1,2})(?![\\d/.%:：-]|\\s*[年月日号天个台万元])");

    private static TimePattern of(String regex, Function<Matcher, LocalTime> time) {
        return new TimePattern(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), time);
    }

    /** The first time in the text; null when there is none. */
    static Cut anywhere(String text) {
        for (TimePattern pattern : PATTERNS) {
            Matcher matcher = pattern.regex.matcher(text);
            if (matcher.find()) {
                LocalTime time = pattern.time.apply(matcher);
                if (time != null) {
                    return new Cut(time, text.substring(0, matcher.start()), text.substring(matcher.end()));
                }
            }
        }
        return null;
    }

    /** The time with which the text begins, be it a bare hour; null when it begins otherwise. */
    static Cut following(String text) {
        Cut explicit = anywhere(text);
        if (explicit != null && explicit.before().isBlank()) {
            return explicit;
        }
        Matcher matcher = BARE_HOUR.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        LocalTime time = time(null, matcher.group(1), "0", null);
        return time == null ? null : new Cut(time, "", text.substring(matcher.end()));
    }

    private static String minutes(Matcher matcher) {
        if (matcher.group(3) != null) {
            return "30";
        }
        if (matcher.group(4) != null) {
            return "15";
        }
        if (matcher.group(5) != null) {
            return "45";
        }
        return matcher.group(6) == null ? "0" : matcher.group(6);
    }

    /** @return null when there is no such time of day */
    private static LocalTime time(String dayPart, String hourText, String minuteText, String half) {
        int hour = ChineseNumbers.parse(hourText);
        int minute = Integer.parseInt(minuteText);
        boolean afternoon = "pm".equalsIgnoreCase(half) || isAfternoon(dayPart, hour);
        if (afternoon && hour < 12) {
            hour += 12;
        } else if ("am".equalsIgnoreCase(half) && hour == 12) {
            hour = 0;
        }
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    private static boolean isAfternoon(String dayPart, int hour) {
        return dayPart != null && switch (dayPart) {
            case "下午", "傍晚", "晚上" -> true;
            case "中午" -> hour < 10;
            default -> false;
        };
    }
}
