package org.moduscrm.archive.internal.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.moduscrm.archive.spi.config.ConfigurationDefaults.Item;
import org.moduscrm.archive.spi.config.ConfigurationDefaults.ListOfCodes;

/**
 * Lists written as text, a line an entry: code, English, Chinese and weight, parted by bars. A line that begins with a
 * hyphen is an entry below the last one without.
 */
final class CodeText {

    private static final String CHILD = "- ";

    private CodeText() {
    }

    static ListOfCodes list(String id, String titleEn, String titleZh, String text) {
        return new ListOfCodes(id, null, titleEn, titleZh, items(text));
    }

    static List<Item> items(String text) {
        List<Item> items = new ArrayList<>();
        String top = null;
        for (String line : text.lines().toList()) {
            boolean child = line.startsWith(CHILD);
            String[] parts = (child ? line.substring(CHILD.length()) : line).split("\\|");
            String code = parts[0].strip();
            if (!child) {
                top = code;
            }
            items.add(new Item(code, parts[1].strip(), parts[2].strip(), child ? top : null,
                    parts.length > 3 ? new BigDecimal(parts[3].strip()) : null));
        }
        return items;
    }
}
