package org.moduscrm.exchange.internal.card;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.exchange.internal.write.PointText;

import ezvcard.parameter.VCardParameters;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import ezvcard.util.TelUri;

/**
 * A way to reach the person of a card.
 *
 * @param rank lower is preferred
 */
record CardPoint(ContactPointKind kind, String address, String label, int rank) {

    /** Behind everything that has a rank. */
    static final int UNRANKED = 101;

    static CardPoint of(Telephone phone) {
        Set<String> types = types(phone);
        ContactPointKind kind = types.contains("fax") ? ContactPointKind.FAX
                : types.contains("cell") ? ContactPointKind.MOBILE : ContactPointKind.PHONE;
        TelUri uri = phone.getUri();
        String number = phone.getText();
        if (uri != null) {
            number = uri.getExtension() == null ? uri.getNumber() : uri.getNumber() + " ext. " + uri.getExtension();
        }
        return new CardPoint(kind, number, place(types), rank(phone, types));
    }

    static CardPoint of(Email mail) {
        Set<String> types = types(mail);
        return new CardPoint(ContactPointKind.EMAIL, mail.getValue(), place(types), rank(mail, types));
    }

    static CardPoint of(Url url) {
        Set<String> types = types(url);
        return new CardPoint(ContactPointKind.WEB, url.getValue(), place(types), rank(url, types));
    }

    static CardPoint of(Impp messenger) {
        URI uri = messenger.getUri();
        String protocol = messenger.getProtocol() == null ? "" : messenger.getProtocol().toLowerCase(Locale.ROOT);
        String handle = messenger.getHandle() == null && uri != null ? uri.toString() : messenger.getHandle();
        ContactPointKind kind = switch (protocol) {
            case "wechat", "weixin" -> ContactPointKind.WECHAT;
            case "qq", "tencent" -> ContactPointKind.QQ;
            case "skype" -> ContactPointKind.SKYPE;
            case "whatsapp" -> ContactPointKind.WHATSAPP;
            case "dingtalk" -> ContactPointKind.DINGTALK;
            case "wxwork", "wecom" -> ContactPointKind.WECOM;
            default -> ContactPointKind.OTHER;
        };
        String label = kind == ContactPointKind.OTHER && !protocol.isEmpty() ? protocol : null;
        return new CardPoint(kind, handle, label, rank(messenger, types(messenger)));
    }

    private static Set<String> types(VCardProperty property) {
        Set<String> types = new LinkedHashSet<>();
        property.getParameters().getTypes().forEach(type -> types.add(type.toLowerCase(Locale.ROOT)));
        return types;
    }

    private static String place(Set<String> types) {
        return types.contains("work") ? "work" : types.contains("home") ? "home" : null;
    }

    /** vCard 2.1 and 3.0 mark the preferred one as a type, 4.0 gives ranks from 1 to 100. */
    private static int rank(VCardProperty property, Set<String> types) {
        if (types.contains("pref")) {
            return 0;
        }
        String preference = property.getParameters().first(VCardParameters.PREF);
        return preference != null && preference.matches("\\d{1,3}") ? Integer.parseInt(preference) : UNRANKED;
    }

    /** Preferred ones first, the same one once, empty ones left out. */
    static List<PointText> ordered(List<CardPoint> points) {
        Set<String> seen = new LinkedHashSet<>();
        List<PointText> ordered = new ArrayList<>();
        points.stream().sorted(Comparator.comparingInt(CardPoint::rank)).forEach(point -> {
            String address = CardBuilder.clean(point.address());
            if (address != null && seen.add(point.kind() + address)) {
                ordered.add(new PointText(point.kind(), address, point.label()));
            }
        });
        return ordered;
    }
}
