package org.moduscrm.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One row of a query's result; columns count from 1. Valid only while the row mapper runs. */
public interface Row {

    UUID uuid(int column);

    String text(int column);

    Instant instant(int column);

    LocalDate date(int column);

    BigDecimal decimal(int column);

    /** 0 for a null. */
    long number(int column);

    byte[] bytes(int column);

    /** False for a null. */
    boolean flag(int column);
}
