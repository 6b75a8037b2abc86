package org.moduscrm.exchange.internal.card;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.write.Parsed;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;

import ezvcard.VCardDataType;
import ezvcard.VCardVersion;
import ezvcard.io.CannotParseException;
import ezvcard.io.EmbeddedVCardException;
import ezvcard.io.ParseContext;
import ezvcard.io.SkipMeException;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.VCardProperty;

/**
 * Reads the properties of one card. The library's own reader is passed by: its card class cannot be loaded without a
 * template engine that nothing here needs.
 */
final class CardParser implements VObjectDataListener {

    private final Path file;
    private final long start;
    private final ScribeIndex scribes = new ScribeIndex();
    private final CardBuilder card = new CardBuilder();
    private final List<Problem> problems = new ArrayList<>();
    private VCardVersion version = VCardVersion.V2_1;

    /** @param start the card's first line in the file */
    CardParser(Path file, long start) {
        this.file = file;
        this.start = start;
    }

    Parsed<Card> parse(String text) {
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.vcard())) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            reader.parse(this);
            return new Parsed<>(start, card.build(), List.copyOf(problems));
        } catch (RowException e) {
            return Parsed.bad(start, new Problem(file, start, 0, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
    }

    /** Whether the parser stands in a card that belongs to another one. */
    private static boolean isNested(Context context) {
        return context.getParentComponents().size() > 1;
    }

    @Override
    public void onVersion(String value, Context context) {
        VCardVersion known = VCardVersion.valueOfByStr(value);
        if (known != null && !isNested(context)) {
            version = known;
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (isNested(context)) {
            return;
        }
        VCardParameters parameters = parameters(property);
        VCardPropertyScribe<? extends VCardProperty> scribe = scribes.getPropertyScribe(property.getName());
        if (scribe == null) {
            card.addExtension(property.getName().toUpperCase(Locale.ROOT), property.getValue());
            return;
        }
        VCardDataType type = parameters.getValue();
        ParseContext parsing = new ParseContext();
        parsing.setVersion(version);
        try {
            card.add(scribe.parseText(property.getValue(), type == null ? scribe.defaultDataType(version) : type,
                    parameters, parsing));
        } catch (CannotParseException | IllegalArgumentException e) {
            problem(context, NLS.bind(Messages.cardProperty, property.getName(), property.getValue()));
        } catch (SkipMeException | EmbeddedVCardException e) {
            // empty, or another person's card within this one: nothing of this person is lost
        }
    }

    /** vCard 2.1 writes TEL;WORK for TEL;TYPE=WORK, and some programs write TYPE="work,voice" for two types. */
    private static VCardParameters parameters(VObjectProperty property) {
        VCardParameters parameters = new VCardParameters();
        property.getParameters().forEach(entry -> {
            for (String value : entry.getValue()) {
                String name = entry.getKey() == null ? nameOf(value) : entry.getKey();
                if (VCardParameters.TYPE.equalsIgnoreCase(name)) {
                    for (String type : value.split(",")) {
                        parameters.put(name, type);
                    }
                } else {
                    parameters.put(name, value);
                }
            }
        });
        return parameters;
    }

    private static String nameOf(String value) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B" -> VCardParameters.ENCODING;
            case "URL", "CONTENT-ID", "CID", "INLINE" -> VCardParameters.VALUE;
            default -> VCardParameters.TYPE;
        };
    }

    @Override
    public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
        if (warning != Warning.UNKNOWN_VERSION && !isNested(context)) {
            String name = property == null ? context.getUnfoldedLine() : property.getName();
            String value = property == null ? warning.getMessage() : property.getValue();
            problem(context, NLS.bind(Messages.cardProperty, shorten(name), shorten(value)));
        }
    }

    private static String shorten(String text) {
        return text == null ? "" : text.length() > 80 ? text.substring(0, 80) + "\u2026" : text;
    }

    private void problem(Context context, String message) {
        problems.add(new Problem(file, start + context.getLineNumber() - 1, 0, message));
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        // a card within the card is passed over property by property
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        // the text ends with the card
    }
}
