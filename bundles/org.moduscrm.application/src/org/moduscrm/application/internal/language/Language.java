package org.moduscrm.application.internal.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages the product speaks, each with its name in itself: who cannot read the window can still find his own. */
public enum Language {

    ENGLISH("en", "English"),
    CHINESE("zh_CN", "简体中文");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The code as {@code -nl} takes it. */
    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    public static Optional<Language> ofCode(String code) {
        return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    /** The language the texts of this run are in: English for every locale that has no translation. */
    public static Language current() {
        return of(Locale.getDefault());
    }

    static Language of(Locale locale) {
        boolean translated = locale.getLanguage().equals("zh") && locale.getCountry().equals("CN");
        return translated ? CHINESE : ENGLISH;
    }
}
