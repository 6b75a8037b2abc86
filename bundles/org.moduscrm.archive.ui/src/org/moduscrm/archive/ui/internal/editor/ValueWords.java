package org.moduscrm.archive.ui.internal.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.AddressKind;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.model.CustomerState;
import org.moduscrm.archive.model.Money;
import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.ui.format.Formats;

/** Words values of attributes for people. */
public final class ValueWords {

    /** History keeps a reference as key and label. */
    private static final Pattern KEY_AND_LABEL = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12} ?");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");

    private final ZoneId zone;

    /** @param zone the enterprise's */
    public ValueWords(ZoneId zone) {
        this.zone = zone;
    }

    public String of(Object value) {
        return switch (value) {
            case null -> Messages.value_none;
            case LocalDate day -> Formats.date(day);
            case Instant moment -> Formats.dateTime(moment, zone);
            case Money money -> Formats.money(money);
            case Reference reference -> reference.label() == null ? "" : reference.label();
            case Enum<?> constant -> constant(constant.name());
            default -> value.toString();
        };
    }

    /** Words a value as the history keeps it. */
    public String ofHistory(String attribute, String text) {
        if (text == null) {
            return "";
        }
        if (MOMENT.matcher(text).matches()) {
            return moment(text);
        }
        return switch (attribute) {
            case "kind", "state", "status" -> constant(text);
            case null, default -> KEY_AND_LABEL.matcher(text).lookingAt() ? KEY_AND_LABEL.matcher(text).replaceFirst("") : text;
        };
    }

    private String moment(String text) {
        try {
            return Formats.dateTime(Instant.parse(text), zone);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** The constants of the archive's enumerations mean the same wherever they share a name. */
    private static String constant(String name) {
        return Stream.of(named(ContactPointKind.values(), name, FieldWords::of),
                named(AddressKind.values(), name, FieldWords::of), named(ActivityKind.values(), name, FieldWords::of),
                named(ActivityStatus.values(), name, FieldWords::of), named(CustomerState.values(), name, FieldWords::of))
                .flatMap(Optional::stream).findFirst().orElse(name);
    }

    private static <C extends Enum<C>> Optional<String> named(C[] constants, String name, Function<C, String> words) {
        return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).map(words).findFirst();
    }
}
