package org.moduscrm.archive.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.model.Opportunity;
import org.moduscrm.archive.model.Outcome;
import org.moduscrm.archive.service.config.CodeItem;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.service.trade.Chance;

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
                Opportunity.weighted(Money.of(amount, currency), percent));
    }

    @Test
    void thereIsNoneWithoutAnAmount() {
        assertNull(Opportunity.weighted(null, 50));
    }

    @Test
    void theChanceIsThatOfTheStageUnlessNamedOrDecided() {
        CodeList stages = new CodeList("opportunity-stage", null, "Stages", "阶段", List.of(new CodeItem(null, "proposal",
                "Proposal", "方案报价", null, 0, BigDecimal.valueOf(50), true)));

        assertEquals(50, Chance.of(stages, "proposal", null, null));
        assertEquals(0, Chance.of(stages, "proposal", 0, null));
        assertEquals(100, Chance.of(stages, "proposal", 20, Outcome.WON));
        assertEquals(0, Chance.of(stages, "proposal", null, Outcome.LOST));
        assertEquals(0, Chance.of(stages, "unheard-of", null, null));
    }
}
