package org.moduscrm.application.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moduscrm.application.internal.language.Language;
import org.moduscrm.application.internal.language.LanguageStore;

class LanguageTest {

    @AfterEach
    void back() {
        new LanguageStore().store(Language.CHINESE);
    }

    @Test
    void theChoiceIsKeptForTheUserAndForTheNextStart() throws Exception {
        new LanguageStore().store(Language.ENGLISH);

        assertEquals(Optional.of(Language.ENGLISH), new LanguageStore().stored());
        Path file = Path.of(URIUtil.toURI(Platform.getConfigurationLocation().getURL())).resolve("config.ini");
        Properties framework = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            framework.load(in);
        }
        assertEquals("en", framework.getProperty("osgi.nl"), "The next start would still speak the old language");
    }

    @Test
    void everyLanguageIsFoundByItsCode() {
        for (Language language : Language.values()) {
            assertEquals(Optional.of(language), Language.ofCode(language.code()));
        }
        assertEquals(Optional.empty(), Language.ofCode("xx"));
    }
}
