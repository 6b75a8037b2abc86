package org.moduscrm.archive.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.ui.internal.timeline.FollowUp;
import org.moduscrm.archive.ui.internal.timeline.FollowUpParser;
import org.moduscrm.archive.ui.internal.timeline.FollowUpParser.Mode;
import org.moduscrm.archive.ui.internal.timeline.When;

/** What people type into the one-line entry is understood. */
class FollowUpParserTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private final FollowUpParser parser = new FollowUpParser(TODAY, Locale.US);

    @Test
    void anEnglishLineIsReportAndPlan() {
        FollowUp followUp = parser.parse("met Wang, wants quote; call Fri 10", Mode.LOG);

        assertEquals(new FollowUp.Done(ActivityKind.VISIT, "met Wang, wants quote"), followUp.done());
        assertEquals("call", followUp.next().subject());
        assertEquals(ActivityKind.CALL, followUp.next().kind());
        assertEquals(new When(LocalDate.of(2026, 3, 6), LocalTime.of(10, 0)), followUp.next().when());
        assertFalse(followUp.next().assumed());
    }

    @Test
    void aChineseLineIsReportAndPlan() {
        FollowUp followUp = parser.parse("见了王总，要报价；周五10点打电话", Mode.LOG);

        assertEquals(new FollowUp.Done(ActivityKind.VISIT, "见了王总，要报价"), followUp.done());
        assertEquals(new FollowUp.Next(ActivityKind.CALL, "打电话",
                new When(LocalDate.of(2026, 3, 6), LocalTime.of(10, 0)), false), followUp.next());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "send offer tomorrow                | 2026-03-05 | -     | send offer",
            "call today at 4pm                  | 2026-03-04 | 16:00 | call",
            "day after tomorrow: visit plant    | 2026-03-06 | -     | visit plant",
            "next Wed 14:30 workshop            | 2026-03-11 | 14:30 | workshop",
            "call on Wednesday                  | 2026-03-11 | -     | call",
            "2026-04-01 9:15 demo               | 2026-04-01 | 09:15 | demo",
            "send samples by 5 April            | 2026-04-05 | -     | send samples",
            "Mar 3, call                        | 2027-03-03 | -     | call",
            "3/20 10am visit                    | 2026-03-20 | 10:00 | visit",
            "in 2 weeks check stock             | 2026-03-18 | -     | check stock",
            "call Fri afternoon                 | 2026-03-06 | 14:00 | call",
            "Fri 10 samples to Wang             | 2026-03-06 | 10:00 | samples to Wang",
            "明天上午9点半拜访                   | 2026-03-05 | 09:30 | 拜访",
            "后天下午3点发样品                   | 2026-03-06 | 15:00 | 发样品",
            "下周三开会                          | 2026-03-11 | -     | 开会",
            "这周日寄资料                        | 2026-03-08 | -     | 寄资料",
            "星期一寄合同                        | 2026-03-09 | -     | 寄合同",
            "4月15日签约                         | 2026-04-15 | -     | 签约",
            "15号签约                            | 2026-03-15 | -     | 签约",
            "三天后回访                          | 2026-03-07 | -     | 回访",
            "今晚8点微信                         | 2026-03-04 | 20:00 | 微信",
            "１２月１日续约                      | 2026-12-01 | -     | 续约",
            "周五十点打电话                      | 2026-03-06 | 10:00 | 打电话",
    })
    void daysAndTimesAreUnderstood(String line, LocalDate day, LocalTime time, String subject) {
        FollowUp.Next next = parser.parse(line, Mode.PLAN).next();

        assertEquals(new When(day, time), next.when());
        assertEquals(subject, next.subject());
        assertFalse(next.assumed());
    }

    @Test
    void aSlashDateFollowsTheLocale() {
        FollowUp british = new FollowUpParser(TODAY, Locale.UK).parse("visit 5/4", Mode.PLAN);
        FollowUp american = parser.parse("visit 5/4", Mode.PLAN);

        assertEquals(LocalDate.of(2026, 4, 5), british.next().when().on());
        assertEquals(LocalDate.of(2026, 5, 4), american.next().when().on());
    }

    @Test
    void aPlanWithoutDayIsForTheNextWorkingDay() {
        FollowUpParser friday = new FollowUpParser(LocalDate.of(2026, 3, 6), Locale.US);

        FollowUp.Next next = friday.parse("send quote", Mode.PLAN).next();

        assertEquals(new When(LocalDate.of(2026, 3, 9), null), next.when());
        assertTrue(next.assumed());
    }

    @Test
    void aDayThatDoesNotExistStaysInTheText() {
        FollowUp.Next next = parser.parse("call 2026-02-30", Mode.PLAN).next();

        assertEquals("call 2026-02-30", next.subject());
        assertTrue(next.assumed());
    }

    @Test
    void aLineWithoutSemicolonOnlyReports() {
        FollowUp followUp = parser.parse("sent 3 samples", Mode.LOG);

        assertEquals(new FollowUp.Done(ActivityKind.NOTE, "sent 3 samples"), followUp.done());
        assertNull(followUp.next());
    }

    @Test
    void aLineThatBeginsWithTheSemicolonOnlyPlans() {
        FollowUp followUp = parser.parse("; call tomorrow", Mode.LOG);

        assertNull(followUp.done());
        assertEquals("call", followUp.next().subject());
    }

    @Test
    void anEmptyLineSaysNothing() {
        assertTrue(parser.parse("  ", Mode.LOG).isEmpty());
        assertTrue(parser.parse(null, Mode.PLAN).isEmpty());
    }
}
