package org.moduscrm.archive.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moduscrm.archive.model.Money;
import org.moduscrm.ui.format.NumberInput;

/** How typed figures are understood. */
class NumberInputTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1250.5", "1,250.50", " 1,250.50 CNY ", "1250.5cny", "１２５０．５", "１，２５０．５０" })
    void anAmountMayBeTypedInAnyUsualForm(String typed) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

        assertEquals(Optional.of(Money.of("1250.5", "CNY")), NumberInput.money(typed, "CNY"));
    }

    @Test
    void signsOfTheLanguageAreFollowed() {
        Locale.setDefault(Locale.GERMANY);

        assertEquals(Optional.of(Money.of("1250.5", "EUR")), NumberInput.money("1.250,50", "EUR"));
    }

    @Test
    void aCodeBehindTheAmountNamesItsCurrency() {
        Locale.setDefault(Locale.UK);

        assertEquals(Optional.of(Money.of("7", "USD")), NumberInput.money("7 USD", "CNY"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "about 7", "7 XQZ", "1.23456", "12..5", "7 7", "99999999999999999" })
    void whatIsNoAmountIsNotGuessed(String typed) {
        Locale.setDefault(Locale.UK);

        assertEquals(Optional.empty(), NumberInput.money(typed, "CNY"));
    }

    @Test
    void aWholeNumberHasNoDecimals() {
        Locale.setDefault(Locale.UK);

        assertEquals(Optional.of(75), NumberInput.whole("７５"));
        assertEquals(Optional.empty(), NumberInput.whole("7.5"));
        assertEquals(Optional.empty(), NumberInput.whole("99999999999"));
        assertEquals(Optional.empty(), NumberInput.whole("75%"));
    }
}
