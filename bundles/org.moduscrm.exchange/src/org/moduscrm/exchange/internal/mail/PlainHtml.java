package org.moduscrm.exchange.internal.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a reader of a page sees, as text. One pass over the page; nothing that it names is loaded. */
final class PlainHtml {

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title");
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "table", "ul",
            "ol", "blockquote", "hr");
    private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
            "nbsp", " ", "mdash", "—", "ndash", "–", "hellip", "…", "euro", "€");
    private static final int LONGEST_ENTITY = 10;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int position;

    private PlainHtml(String html) {
        this.html = html;
    }

    static String of(String html) {
        PlainHtml page = new PlainHtml(html);
        while (page.position < html.length()) {
            page.step();
        }
        return page.text.toString();
    }

    private void step() {
        char character = html.charAt(position);
        switch (character) {
            case '<' -> tag();
            case '&' -> entity();
            case '\r', '\n', '\t', ' ' -> {
                blank();
                position++;
            }
            default -> {
                text.append(character);
                position++;
            }
        }
    }

    private void blank() {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void tag() {
        if (html.startsWith("<!--", position)) {
            position = after("-->");
            return;
        }
        int start = position + 1;
        position = after(">");
        int end = start;
        while (end < position && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '/')) {
            end++;
        }
        String name = html.substring(start, end).toLowerCase(Locale.ROOT).replace("/", "");
        if (UNSEEN.contains(name) && html.charAt(start) != '/') {
            position = afterClosing(name);
        } else if (BREAKS.contains(name)) {
            text.append('\n');
        }
    }

    private int after(String end) {
        int found = html.indexOf(end, position);
        return found < 0 ? html.length() : found + end.length();
    }

    private int afterClosing(String name) {
        for (int i = html.indexOf("</", position); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i + 2, name, 0, name.length())) {
                position = i;
                return after(">");
            }
        }
        return html.length();
    }

    private void entity() {
        int end = html.indexOf(';', position);
        String known = end < 0 || end - position > LONGEST_ENTITY ? null : entity(html.substring(position + 1, end));
        if (known == null) {
            text.append('&');
            position++;
        } else {
            text.append(known);
            position = end + 1;
        }
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        try {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(point) ? Character.toString(point) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
