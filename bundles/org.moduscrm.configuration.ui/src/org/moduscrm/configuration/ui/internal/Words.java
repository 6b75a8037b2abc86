package org.moduscrm.configuration.ui.internal;

import java.math.BigDecimal;
import java.util.Locale;

import org.moduscrm.archive.model.config.RuleLevel;
import org.moduscrm.archive.spi.rule.Severity;

/** Words values of the configuration for people. */
final class Words {

    private Words() {
    }

    static boolean isChinese() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** Name of an attribute of a configuration record. */
    static String field(String attribute) {
        return switch (attribute) {
            case "code", "listId" -> Messages.field_code;
            case "labelEn", "titleEn" -> Messages.field_english;
            case "labelZh", "titleZh" -> Messages.field_chinese;
            case "parentCode" -> Messages.field_parent;
            case "rank" -> Messages.field_rank;
            case "weight" -> Messages.field_weight;
            case "active" -> Messages.field_active;
            case "pattern" -> Messages.field_pattern;
            case "content" -> Messages.field_value;
            case "level" -> Messages.field_severity;
            default -> attribute;
        };
    }

    /** A value as the history keeps it. */
    static String stored(String value) {
        return switch (value) {
            case null -> "";
            case "true" -> Messages.value_yes;
            case "false" -> Messages.value_no;
            case "ERROR", "WARNING", "ADVICE", "OFF" -> of(RuleLevel.valueOf(value));
            default -> value;
        };
    }

    static String of(Object value) {
        return switch (value) {
            case null -> Messages.value_none;
            case Boolean flag -> flag ? Messages.value_yes : Messages.value_no;
            case RuleLevel level -> of(level);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    static String of(RuleLevel level) {
        return switch (level) {
            case ERROR -> Messages.level_error;
            case WARNING -> Messages.level_warning;
            case ADVICE -> Messages.level_advice;
            case OFF -> Messages.level_off;
        };
    }

    static String of(Severity severity) {
        return of(RuleLevel.valueOf(severity.name()));
    }
}
