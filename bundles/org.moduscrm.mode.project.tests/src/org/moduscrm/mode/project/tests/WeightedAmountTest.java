package org.moduscrm.mode.project.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moduscrm.archive.model.Money;
import org.moduscrm.mode.project.model.ProjectOpportunity;
import org.moduscrm.mode.project.model.Stage;

/** Amount × probability. */
class WeightedAmountTest {

    @ParameterizedTest
    @CsvSource({
            "3100000, CNY, 60, 1860000",
            "0.05, EUR, 50, 0.03",
            "0.01, EUR, 49, 0",
            "101, JPY, 50, 51",
            "-100, EUR, 25, -25",
            "999999999999999, CNY, 100, 999999999999999",
            "12.34, EUR, 0, 0" })
    void isRoundedHalfUpToTheDigitsOfTheCurrency(String amount, String currency, int percent, String expected) {
        assertEquals(Money.of(expected, currency),
                ProjectOpportunity.weighted(Money.of(amount, currency), percent));
    }

    @Test
    void thereIsNoneWithoutAnAmount() {
        assertNull(ProjectOpportunity.weighted(null, 50));
    }

    @Test
    void theChanceIsThatOfTheStageUnlessNamed() {
        assertEquals(50, ProjectOpportunity.chance(Stage.PROPOSAL, null));
        assertEquals(0, ProjectOpportunity.chance(Stage.PROPOSAL, 0));
    }
}
