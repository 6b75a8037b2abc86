package org.moduscrm.archive.spi.config;

import java.math.BigDecimal;
import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Declares what can be configured of a bundle, with the values to start with. Implement it as an OSGi service. Lists and
 * entries that the archive has not seen yet become configuration records when it is opened; what the enterprise changed
 * or switched off is never touched again.
 */
@ConsumerType
public interface ConfigurationDefaults {

    /**
     * @param code stable; lower case with hyphens
     * @param parent null at the top
     * @param weight null where the list has no weights
     */
    record Item(String code, String labelEn, String labelZh, String parent, BigDecimal weight) {

        public static Item of(String code, String labelEn, String labelZh) {
            return new Item(code, labelEn, labelZh, null, null);
        }
    }

    /** @param modeId null for the core */
    record ListOfCodes(String id, String modeId, String titleEn, String titleZh, List<Item> items) {
    }

    /**
     * How records of a kind are numbered.
     *
     * @param id of the series; a {@link org.moduscrm.archive.model.Numbered} names it
     * @param pattern text with <code>{yyyy}</code>, <code>{yy}</code>, <code>{MM}</code> for the business day and one
     *     group of zeros in braces, as in <code>Q{yyyy}-{00000}</code>, for the number
     */
    record NumberSeries(String id, String titleEn, String titleZh, String pattern) {
    }

    /** @param value the value to start with; never null */
    record Setting(String name, String titleEn, String titleZh, String value) {
    }

    default List<ListOfCodes> codeLists() {
        return List.of();
    }

    default List<NumberSeries> numberSeries() {
        return List.of();
    }

    default List<Setting> settings() {
        return List.of();
    }
}
