package org.moduscrm.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moduscrm.help.internal.HelpBook;
import org.moduscrm.help.internal.HelpBook.Topic;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The help is complete in both languages, and no link leads nowhere. */
class HelpPagesTest {

    private static final Bundle BUNDLE = FrameworkUtil.getBundle(HelpBook.class);
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#:]+)(?:#[^\"]*)?\"");

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    private static HelpBook book(Locale language) {
        return new HelpBook(BUNDLE, language);
    }

    private static List<String> links(Topic topic) {
        List<String> links = new ArrayList<>();
        if (!topic.href().isEmpty()) {
            links.add(topic.href());
        }
        topic.topics().forEach(child -> links.addAll(links(child)));
        return links;
    }

    private static Set<String> pages(String folder) {
        Set<String> pages = new TreeSet<>();
        for (URL url : Collections.list(BUNDLE.findEntries(folder, "*.html", false))) {
            pages.add(url.getPath().substring(url.getPath().lastIndexOf('/') + 1));
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTopicHasItsPageAndEveryPageItsTopic(Locale language) throws IOException {
        HelpBook book = book(language);

        List<String> links = links(book.contents());

        List<String> missing = links.stream().filter(link -> BUNDLE.getEntry(book.prefix() + link) == null).toList();
        assertEquals(List.of(), missing);
        Set<String> linked = new TreeSet<>(links.stream().map(link -> link.substring("html/".length())).toList());
        assertEquals(pages(book.prefix() + "html"), linked);
    }

    @Test
    void everyEnglishPageHasItsChineseOne() {
        assertEquals(pages("html"), pages("nl/zh/CN/html"));
        assertTrue(pages("html").size() > 10, "where are the pages?");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLinkWithinAPageLeadsSomewhere(Locale language) throws IOException {
        String folder = book(language).prefix() + "html/";
        List<String> broken = new ArrayList<>();
        for (String page : pages(folder)) {
            Matcher link = LINK.matcher(text(folder + page));
            while (link.find()) {
                String target = URI.create("/" + folder + page).resolve(link.group(1)).getPath();
                if (BUNDLE.getEntry(target) == null) {
                    broken.add(page + " -> " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void bothBooksAreInTheSameOrder() throws IOException {
        assertEquals(links(book(Locale.ENGLISH).contents()), links(book(Locale.SIMPLIFIED_CHINESE).contents()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theContentsListEveryPage(Locale language) throws IOException {
        HelpBook book = book(language);

        String page = book.contentsPage(URI.create("file:/help/"));

        for (String link : links(book.contents())) {
            assertTrue(page.contains("\"file:/help/" + book.prefix() + link + "\""), link + " is missing");
        }
        assertFalse(page.contains("&lt;"), "a label with mark-up: " + page);
    }

    private static String text(String entry) throws IOException {
        try (InputStream in = BUNDLE.getEntry(entry).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
