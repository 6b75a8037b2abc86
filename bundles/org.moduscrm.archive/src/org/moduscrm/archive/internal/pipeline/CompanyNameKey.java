package org.moduscrm.archive.internal.pipeline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a company's name when width, case, legal form and punctuation are taken away. Two companies with the
 * same key may be one; they need not be.
 */
public final class CompanyNameKey {

    private static final Pattern LEGAL_FORM_ZH = Pattern
            .compile("(股份有限公司|有限责任公司|集团有限公司|有限公司|控股集团|集团公司|集团|公司)$");
    private static final Pattern LEGAL_FORM_LATIN = Pattern.compile(
            "(?<=[\\s,.])(ltd|limited|inc|incorporated|gmbh|ag|llc|plc|corp|corporation|company|co|sa|bv|kg|srl)\\.?\\s*$");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MAX_LENGTH = 200;

    private CompanyNameKey() {
    }

    /** @param name may be null, which gives an empty key */
    public static String of(String name) {
        if (name == null) {
            return "";
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        String shorter = withoutLegalForm(plain);
        String key = NOT_WORD.matcher(shorter).replaceAll("");
        if (key.isEmpty()) {
            key = plain;
        }
        return key.length() > MAX_LENGTH ? key.substring(0, MAX_LENGTH) : key;
    }

    /** Forms may be stacked: "Co., Ltd.". */
    private static String withoutLegalForm(String name) {
        String before;
        String after = name;
        do {
            before = after;
            after = LEGAL_FORM_LATIN.matcher(before).replaceFirst("");
            after = LEGAL_FORM_ZH.matcher(after).replaceFirst("").strip();
        } while (!after.equals(before) && !after.isEmpty());
        return after.isEmpty() ? before : after;
    }
}
