package org.moduscrm.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The table of contents in one language. Pages lie where the platform's help expects those of a language. */
public final class HelpBook {

    private static final String CHINESE = "nl/zh/CN/";

    private final Bundle bundle;
    private final String prefix;

    /**
     * @param href of its page, relative to {@link #prefix}; empty for a heading
     */
    public record Topic(String label, String href, List<Topic> topics) {
    }

    /** @param language Chinese for {@code zh}, else English */
    public HelpBook(Bundle bundle, Locale language) {
        this.bundle = bundle;
        this.prefix = "zh".equals(language.getLanguage()) ? CHINESE : "";
    }

    /** Where the pages of the language lie in the bundle; empty or ending with a slash. */
    public String prefix() {
        return prefix;
    }

    /** The whole book: its title, the page to begin with, and the topics below. */
    public Topic contents() throws IOException {
        URL url = bundle.getEntry(prefix + "toc.xml");
        try (InputStream in = url.openStream()) {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
            return new Topic(root.getAttribute("label"), root.getAttribute("topic"), topics(root));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("Cannot read " + url, e);
        }
    }

    private static List<Topic> topics(Element parent) {
        List<Topic> topics = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element topic && "topic".equals(topic.getTagName())) {
                topics.add(new Topic(topic.getAttribute("label"), topic.getAttribute("href"), topics(topic)));
            }
        }
        return topics;
    }

    /**
     * A page that lists the book.
     *
     * @param base folder of the unpacked bundle
     */
    public String contentsPage(URI base) throws IOException {
        Topic book = contents();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>")
                .append(escaped(book.label())).append("</title><link rel=\"stylesheet\" href=\"")
                .append(base.resolve("html/help.css")).append("\"></head><body><h1>").append(escaped(book.label()))
                .append("</h1>\n");
        list(book.topics(), base.resolve(prefix), html);
        return html.append("</body></html>\n").toString();
    }

    private static void list(List<Topic> topics, URI base, StringBuilder html) {
        if (topics.isEmpty()) {
            return;
        }
        html.append("<ul>\n");
        for (Topic topic : topics) {
            html.append("<li>");
            if (topic.href().isEmpty()) {
                html.append(escaped(topic.label()));
            } else {
                html.append("<a href=\"").append(base.resolve(topic.href())).append("\">")
                        .append(escaped(topic.label())).append("</a>");
            }
            list(topic.topics(), base, html);
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
