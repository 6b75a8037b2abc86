package org.moduscrm.archive.internal;

import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.model.Uuid7;
import org.moduscrm.persistence.UnitOfWork;

/**
 * What an archive is set to. Written once, when it is created, from the surroundings of the first user; the profile
 * changes it later.
 *
 * @param archiveId tells this archive from every other
 * @param zone zone of business days
 * @param baseCurrency ISO 4217 code
 */
record ArchiveSettings(UUID archiveId, ZoneId zone, String baseCurrency) {

    static ArchiveSettings readOrCreate(UnitOfWork unit) {
        Map<String, String> stored = new HashMap<>();
        unit.query("select name, setting from archive_setting", List.of(),
                row -> stored.put(row.text(1), row.text(2)));
        if (stored.isEmpty()) {
            stored.put("archive.id", Uuid7.next().toString());
            stored.put("zone", ZoneId.systemDefault().getId());
            stored.put("base-currency", currencyHere());
            unit.executeBatch("insert into archive_setting (name, setting) values (?, ?)",
                    stored.entrySet().stream().map(entry -> List.of(entry.getKey(), entry.getValue())).toList());
        }
        return new ArchiveSettings(UUID.fromString(stored.get("archive.id")), ZoneId.of(stored.get("zone")),
                stored.get("base-currency"));
    }

    /** Some territories have no currency of their own. */
    private static String currencyHere() {
        Locale here = Locale.getDefault(Locale.Category.FORMAT);
        Currency own = here.getCountry().length() == 2 ? Currency.getInstance(here) : null;
        return own == null ? "CNY" : own.getCurrencyCode();
    }
}
