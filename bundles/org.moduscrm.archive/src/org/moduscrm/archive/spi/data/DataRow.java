package org.moduscrm.archive.spi.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;

/** One row of a query's result; columns count from 1. Valid only while the row mapper runs. */
@ProviderType
public interface DataRow {

    UUID uuid(int column);

    String text(int column);

    Instant instant(int column);

    LocalDate date(int column);

    BigDecimal decimal(int column);

    /** 0 for a null. */
    long number(int column);

    /** False for a null. */
    boolean flag(int column);
}
