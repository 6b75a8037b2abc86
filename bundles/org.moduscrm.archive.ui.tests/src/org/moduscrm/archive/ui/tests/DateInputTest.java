package org.moduscrm.archive.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moduscrm.ui.format.DateInput;

/** How a typed day is understood. */
class DateInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void understandsTheUsualFormsInEveryLanguage() {
        for (Locale locale : new Locale[] { Locale.US, Locale.UK, Locale.SIMPLIFIED_CHINESE }) {
            Locale.setDefault(locale);
            for (String text : new String[] { "2026-04-07", "20260407", "2026/4/7", "2026年4月7日", "7.4.2026", " 7.4. ",
                    "+33" }) {
                assertEquals(Optional.of(LocalDate.of(2026, 4, 7)), DateInput.parse(text, TODAY), locale + " " + text);
            }
        }
    }

    @Test
    void followsTheLanguageInTheOrderOfDayAndMonth() {
        Locale.setDefault(Locale.US);
        assertEquals(Optional.of(LocalDate.of(2026, 4, 7)), DateInput.parse("4/7/26", TODAY));
        Locale.setDefault(Locale.UK);
        assertEquals(Optional.of(LocalDate.of(2026, 7, 4)), DateInput.parse("4/7/26", TODAY));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertEquals(Optional.of(LocalDate.of(2026, 4, 7)), DateInput.parse("4月7日", TODAY));
    }

    @Test
    void refusesWhatIsNoDay() {
        for (String text : new String[] { "2026-02-30", "soon", "7", "20261301", "" }) {
            assertEquals(Optional.empty(), DateInput.parse(text, TODAY), text);
        }
    }
}
