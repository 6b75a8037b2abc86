package org.moduscrm.archive.service.config;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;

/**
 * One entry of a code list, such as a stage or a reason. Records keep its code, never its label.
 *
 * @param recordId the configuration record behind it
 * @param code stable within its list; never changed or reused
 * @param labelEn in English
 * @param labelZh in Simplified Chinese
 * @param parent code of the entry above it in a tree; null at the top and in flat lists
 * @param rank position among its siblings, from 0
 * @param weight what the list says its weight means, such as the chance of a stage in percent; null where it has none
 * @param active whether it is offered; an inactive one stays readable on records that have it
 */
public record CodeItem(UUID recordId, String code, String labelEn, String labelZh, String parent, int rank,
        BigDecimal weight, boolean active) {

    /** In the language of this session. */
    public String label() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? labelZh : labelEn;
    }
}
