package org.moduscrm.archive.internal.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.moduscrm.archive.service.document.DocumentLimits;

/** Reads the limits from the settings. One that cannot be read is as the product delivers it. */
public final class ConfiguredLimits {

    private ConfiguredLimits() {
    }

    /** @param setting finds a setting by its name */
    public static DocumentLimits from(Function<String, Optional<String>> setting) {
        return new DocumentLimits(megabytes(setting, DocumentDefaults.MAX_SIZE, DocumentDefaults.MAX_SIZE_MB),
                megabytes(setting, DocumentDefaults.QUOTA, DocumentDefaults.QUOTA_MB),
                Arrays.stream(setting.apply(DocumentDefaults.BLOCKED).orElse(DocumentDefaults.BLOCKED_ENDINGS)
                        .toLowerCase(Locale.ROOT).split("[\\s,;.，；]+")).filter(ending -> !ending.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                !"false".equalsIgnoreCase(setting.apply(DocumentDefaults.BLOCK_PROGRAMS).orElse("true").strip()));
    }

    private static long megabytes(Function<String, Optional<String>> setting, String name, long otherwise) {
        long megabytes = setting.apply(name).map(String::strip).filter(text -> text.matches("\\d{1,12}"))
                .map(Long::valueOf).orElse(otherwise);
        return megabytes << 20;
    }
}
