package org.moduscrm.exchange.internal.write;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** ISO codes of countries by what people call them in English, Chinese and the country's own language. */
public final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            for (Locale language : new Locale[] { Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.GERMAN, Locale.FRENCH }) {
                codes.put(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
            }
            codes.put(code.toLowerCase(Locale.ROOT), code);
        }
        codes.put("united states of america", "US");
        codes.put("usa", "US");
        codes.put("uk", "GB");
        codes.put("great britain", "GB");
        codes.put("england", "GB");
        codes.put("p.r. china", "CN");
        codes.put("中华人民共和国", "CN");
        return codes;
    }

    /** The code, or the name as given when it is unknown. @param name may be null */
    public static String code(String name) {
        return name == null ? null : CODES.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name);
    }
}
