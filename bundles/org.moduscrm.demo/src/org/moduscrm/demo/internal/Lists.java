package org.moduscrm.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.osgi.framework.Bundle;

/** The lists that the company is made from, in one language: one line per item, cells parted by tabulators. */
final class Lists {

    private final Bundle bundle;
    private final String folder;

    Lists(Bundle bundle, Locale language) {
        this.bundle = bundle;
        this.folder = "zh".equals(language.getLanguage()) ? "data/zh/" : "data/en/";
    }

    List<String[]> of(String name) {
        URL url = bundle.getEntry(folder + name + ".tsv");
        try (var in = url.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
