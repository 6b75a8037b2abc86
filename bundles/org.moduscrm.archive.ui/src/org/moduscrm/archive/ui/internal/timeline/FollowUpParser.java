package org.moduscrm.archive.ui.internal.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.ui.internal.timeline.FollowUp.Done;
import org.moduscrm.archive.ui.internal.timeline.FollowUp.Next;

/**
 * Reads "what happened; what next, when" as people type it, in English, Chinese or a mixture: "met Wang, wants quote;
 * call Fri 10", "见了王总，要报价；周五10点打电话". The first semicolon, of either width, parts the report from the plan.
 */
public final class FollowUpParser {

    /** How to take a line without a semicolon. */
    public enum Mode {
        /** It says what happened. */
        LOG,
        /** It says what to do next. */
        PLAN
    }

    private static final Pattern SEPARATOR = Pattern.compile("[;；]");

    /** Words that give a kind away; earlier ones win, so that "phone meeting" is a call. */
    private static final Map<ActivityKind, Pattern> KIND_WORDS = new LinkedHashMap<>();

    static {
        word(ActivityKind.CALL, "\\b(?:phone[sd]?|call(?:s|ed|ing)?|rang|ring)\\b|电话|致电|来电|回电");
        word(ActivityKind.MAIL, "\\b(?:e-?mail(?:s|ed)?|mail(?:s|ed)?|wrote|write)\\b|邮件|发信|来信");
        word(ActivityKind.MESSAGE, "\\b(?:wechat|message[sd]?|text(?:s|ed)|sms|chat(?:s|ted)?)\\b|微信|短信|消息|钉钉");
        word(ActivityKind.MEETING, "\\b(?:meetings?|conference|workshop)\\b|会议|开会|座谈|研讨");
        word(ActivityKind.VISIT, "\\b(?:visit(?:s|ed|ing)?|met|meet(?:s)?|saw)\\b|拜访|走访|上门|见了|见面|会见|面谈|去见");
    }

    private final WhenParser whenParser;
    private final LocalDate today;

    /**
     * @param today the business day from which "tomorrow" counts
     * @param locale decides whether 3/5 is in March or in May
     */
    public FollowUpParser(LocalDate today, Locale locale) {
        this.today = today;
        this.whenParser = new WhenParser(today, locale);
    }

    private static void word(ActivityKind kind, String regex) {
        KIND_WORDS.put(kind, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    public FollowUp parse(String line, Mode mode) {
        String text = line == null ? "" : line.strip();
        String[] parts = SEPARATOR.split(text, 2);
        if (parts.length == 2) {
            return new FollowUp(done(parts[0]), next(parts[1]));
        }
        return mode == Mode.LOG ? new FollowUp(done(text), null) : new FollowUp(null, next(text));
    }

    private static Done done(String part) {
        String subject = part.strip();
        return subject.isEmpty() ? null : new Done(kind(subject), subject);
    }

    private Next next(String part) {
        String text = part.strip();
        if (text.isEmpty()) {
            return null;
        }
        WhenParser.Found found = whenParser.find(text);
        String subject = found.rest().isEmpty() ? text : found.rest();
        boolean assumed = found.when().on() == null;
        When when = assumed ? new When(nextWorkingDay(), found.when().at()) : found.when();
        return new Next(kind(text), subject, when, assumed);
    }

    private LocalDate nextWorkingDay() {
        LocalDate day = today.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static ActivityKind kind(String text) {
        return KIND_WORDS.entrySet().stream().filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey).findFirst().orElse(ActivityKind.NOTE);
    }
}
