package org.moduscrm.exchange.internal.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.table.RowException;
import org.moduscrm.exchange.internal.write.AddressText;
import org.moduscrm.exchange.internal.write.Identity;
import org.moduscrm.exchange.internal.write.PointText;

import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Impp;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Role;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;

/** Collects the properties of a card and puts them in the archive's terms. */
final class CardBuilder {

    private static final int MAX_NAME = 200;
    private static final int MAX_POST = 100;
    private static final int MAX_REMARK = 4000;

    private final List<CardPoint> points = new ArrayList<>();
    private final List<AddressText> addresses = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private String uid;
    private String formattedName;
    private String structuredName;
    private String nickname;
    private Organization organisation;
    private String title;
    private String role;
    private LocalDate birthday;

    void add(VCardProperty property) {
        switch (property) {
            case Uid value -> uid = value.getValue();
            case FormattedName value -> formattedName = first(formattedName, value.getValue());
            case StructuredName value -> structuredName = first(structuredName, words(value));
            case Nickname value -> nickname = first(nickname, String.join(" ", value.getValues()));
            case Organization value -> organisation = organisation == null ? value : organisation;
            case Title value -> title = first(title, value.getValue());
            case Role value -> role = first(role, value.getValue());
            case Birthday value -> addBirthday(value);
            case Note value -> addRemark(value.getValue());
            case Address value -> addresses.add(CardAddresses.text(value));
            case Telephone value -> points.add(CardPoint.of(value));
            case Email value -> points.add(CardPoint.of(value));
            case Url value -> points.add(CardPoint.of(value));
            case Impp value -> points.add(CardPoint.of(value));
            default -> {
                // pictures, keys, places, relations: the archive has no place for them
            }
        }
    }

    /** Properties that programs made up for messengers. */
    void addExtension(String name, String value) {
        ContactPointKind kind = switch (name) {
            case "X-QQ", "X-TENCENT-QQ" -> ContactPointKind.QQ;
            case "X-WECHAT", "X-WEIXIN" -> ContactPointKind.WECHAT;
            case "X-WECOM", "X-WXWORK" -> ContactPointKind.WECOM;
            case "X-DINGTALK" -> ContactPointKind.DINGTALK;
            case "X-SKYPE", "X-SKYPE-USERNAME" -> ContactPointKind.SKYPE;
            case "X-WHATSAPP" -> ContactPointKind.WHATSAPP;
            case "X-AIM", "X-ICQ", "X-MSN", "X-YAHOO", "X-JABBER", "X-GOOGLE-TALK",
                    "X-MS-IMADDRESS", "X-GADUGADU", "X-GROUPWISE" -> ContactPointKind.OTHER;
            default -> null;
        };
        if (kind != null) {
            String label = kind == ContactPointKind.OTHER ? name.substring(2).toLowerCase(Locale.ROOT) : null;
            points.add(new CardPoint(kind, value, label, CardPoint.UNRANKED));
        }
    }

    private static String first(String present, String next) {
        String text = clean(next);
        return present == null ? text : present;
    }

    /** Null for blank text. */
    static String clean(String text) {
        if (text == null) {
            return null;
        }
        String clean = text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
        return clean.isEmpty() ? null : clean;
    }

    private static String words(StructuredName name) {
        return Stream.of(name.getPrefixes().stream(), Stream.ofNullable(name.getGiven()),
                name.getAdditionalNames().stream(), Stream.ofNullable(name.getFamily()), name.getSuffixes().stream())
                .flatMap(words -> words).filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
    }

    private void addRemark(String text) {
        String clean = clean(text);
        if (clean != null) {
            remarks.add(clean);
        }
    }

    private void addBirthday(Birthday value) {
        if (value.getDate() != null) {
            try {
                birthday = LocalDate.from(value.getDate());
                return;
            } catch (DateTimeException e) {
                addRemark(NLS.bind(Messages.cardBirthday, value.getDate()));
                return;
            }
        }
        String text = value.getPartialDate() == null ? value.getText() : value.getPartialDate().toISO8601(true);
        addRemark(NLS.bind(Messages.cardBirthday, text));
    }

    /** @throws RowException when nothing on the card says whose it is, or a text is too long */
    Card build() throws RowException {
        if (title == null) {
            title = role;
        } else if (role != null && !role.equals(title)) {
            addRemark(NLS.bind(Messages.cardRole, role));
        }
        List<String> units = organisation == null ? List.of()
                : organisation.getValues().stream().map(CardBuilder::clean).filter(unit -> unit != null).toList();
        String company = units.isEmpty() ? null : units.get(0);
        String department = units.size() < 2 ? null : String.join(" / ", units.subList(1, units.size()));
        List<PointText> texts = CardPoint.ordered(points);
        String name = name(company, texts);
        String remark = remarks.isEmpty() ? null : String.join("\n", remarks);
        for (PointText point : texts) {
            limit(point.kind().name(), point.address(), PointText.MAX);
        }
        return new Card(key(name, company, texts), limit("FN", oneLine(name), MAX_NAME),
                limit("ORG", oneLine(company), MAX_NAME), limit("ORG", oneLine(department), MAX_POST),
                limit("TITLE", oneLine(title), MAX_POST), birthday, limit("NOTE", remark, MAX_REMARK), texts,
                CardAddresses.limited(addresses));
    }

    private String name(String company, List<PointText> texts) throws RowException {
        return Stream.of(formattedName, structuredName, nickname, company, texts.isEmpty() ? null : texts.get(0).address())
                .filter(word -> word != null).findFirst().orElseThrow(() -> new RowException(0, Messages.cardNoName));
    }

    private static String oneLine(String text) {
        return text == null ? null : text.replaceAll("\\s*[\\n\\t]+\\s*", " ");
    }

    static String limit(String property, String text, int max) throws RowException {
        if (text != null && text.length() > max) {
            throw new RowException(0, NLS.bind(Messages.tooLong, new Object[] { property, text.length(), max }));
        }
        return text;
    }

    /** Cards without an id of their own are known by what seldom changes. */
    private String key(String name, String company, List<PointText> texts) {
        if (uid != null && !uid.isBlank() && uid.length() <= Identity.MAX) {
            return uid.strip();
        }
        String reach = texts.isEmpty() ? "" : texts.get(0).address();
        return Identity.byContent(CardWork.SOURCE, "card", String.join("\n", name, String.valueOf(company), reach))
                .foreignId();
    }
}
