package org.moduscrm.archive.service.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of codes with labels: a classification scheme, the stages of a process, a tree of industries, a pick list.
 *
 * @param id stable, such as {@code sale-stage}; of a mode: prefixed by the mode
 * @param modeId the mode it belongs to; null for the core
 * @param items all entries, inactive ones too, parents before children, siblings by rank
 */
public record CodeList(String id, String modeId, String titleEn, String titleZh, List<CodeItem> items) {

    /** In the language of this session. */
    public String title() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? titleZh : titleEn;
    }

    public Optional<CodeItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** What is offered for choosing. */
    public List<CodeItem> choices() {
        return items.stream().filter(CodeItem::active).toList();
    }

    /** What people read for a code; the code itself where the list lacks it. */
    public String label(String code) {
        return item(code).map(CodeItem::label).orElse(code);
    }
}
