package org.moduscrm.exchange.internal.mail;

import java.util.ArrayList;
import java.util.List;

import org.moduscrm.exchange.internal.mail.Mail.Person;

/** Reads "Wang Fang &lt;wang@example.com&gt;, li@example.com" as mail programs write it. */
final class Addresses {

    /** More are nobody's participants. */
    private static final int MAX = 200;
    private static final int MAX_NAME = 200;
    private static final int MAX_ADDRESS = 320;

    private Addresses() {
    }

    /** @param text raw, encoded words not yet decoded, so that a comma within them parts nothing */
    static List<Person> of(String text) {
        List<Person> people = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && people.size() < MAX; i++) {
            char character = text.charAt(i);
            if (character == '\\' && quoted && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == ',' || character == ';')) {
                add(people, part);
            } else {
                part.append(character);
            }
        }
        add(people, part);
        return people;
    }

    private static void add(List<Person> people, StringBuilder part) {
        String text = part.toString().strip();
        part.setLength(0);
        int open = text.lastIndexOf('<');
        int close = text.indexOf('>', open + 1);
        String address = open >= 0 && close > open ? text.substring(open + 1, close).strip() : text;
        String name = open > 0 ? MailText.words(text.substring(0, open).strip()) : "";
        int colon = address.lastIndexOf(':');
        address = MailText.clean(address.substring(colon + 1)).strip();
        if (address.indexOf('@') > 0 && address.length() <= MAX_ADDRESS && address.indexOf(' ') < 0) {
            people.add(new Person(name.isEmpty() || name.equalsIgnoreCase(address) ? null
                    : MailText.cut(name, MAX_NAME), address));
        }
    }
}
