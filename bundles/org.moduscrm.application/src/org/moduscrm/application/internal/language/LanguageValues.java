package org.moduscrm.application.internal.language;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** The languages as quick access offers them. */
public class LanguageValues implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            values.put(language.ownName(), language.code());
        }
        return values;
    }
}
