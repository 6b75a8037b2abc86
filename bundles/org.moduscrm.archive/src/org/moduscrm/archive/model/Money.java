package org.moduscrm.archive.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An amount in a currency. Four decimals are kept; rounding to the currency's own digits happens once per document
 * line, half up, by {@link #rounded()}.
 */
@Embeddable
public class Money implements Comparable<Money> {

    /** Decimals that are stored. */
    public static final int SCALE = 4;

    @Column(name = "amount", precision = 19, scale = SCALE)
    private BigDecimal amount;

    /** ISO 4217 code. */
    @Column(name = "currency", length = 3)
    private String currency;

    protected Money() {
        // for the mapper
    }

    private Money(BigDecimal amount, String currency) {
        this.amount = amount;
        this.currency = currency;
    }

    /**
     * @param currency ISO 4217 code
     * @throws IllegalArgumentException when the code is unknown, or the amount has more than four decimals or 15 digits
     *     before the point
     */
    public static Money of(BigDecimal amount, String currency) {
        Currency.getInstance(currency);
        BigDecimal scaled;
        try {
            scaled = amount.setScale(SCALE, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("More than " + SCALE + " decimals: " + amount, e);
        }
        if (scaled.precision() > 19) {
            throw new IllegalArgumentException("Too large: " + amount);
        }
        return new Money(scaled, currency);
    }

    public static Money of(String amount, String currency) {
        return of(new BigDecimal(amount), currency);
    }

    /** An amount of any number of decimals, rounded half up to the currency's own digits. */
    public static Money rounded(BigDecimal amount, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return of(amount.setScale(Math.clamp(digits, 0, SCALE), RoundingMode.HALF_UP), currency);
    }

    public BigDecimal amount() {
        return amount;
    }

    public String currency() {
        return currency;
    }

    /** @throws IllegalArgumentException when the currencies differ */
    public Money plus(Money other) {
        return of(amount.add(sameCurrency(other).amount), currency);
    }

    /** Rounded half up to the currency's own number of digits. */
    public Money rounded() {
        return rounded(amount, currency);
    }

    /** @throws IllegalArgumentException when the currencies differ */
    public Money minus(Money other) {
        return of(amount.subtract(sameCurrency(other).amount), currency);
    }

    public static Money zero(String currency) {
        return of(BigDecimal.ZERO, currency);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + currency + " and " + other.currency);
        }
        return other;
    }

    /** @throws IllegalArgumentException when the currencies differ */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && Objects.equals(amount, money.amount)
                && Objects.equals(currency, money.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, currency);
    }

    /** For logs and history: plain digits and the code. */
    @Override
    public String toString() {
        return amount.stripTrailingZeros().toPlainString() + " " + currency;
    }
}
