package org.moduscrm.archive.internal.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.model.Affiliation;
import org.moduscrm.archive.model.ContactPoint;
import org.moduscrm.archive.model.ContactPointKind;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.people.MovePlan;
import org.moduscrm.archive.service.people.MovePlan.OtherPost;
import org.moduscrm.archive.service.people.MovePlan.Point;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.record.Reference;

/** Reads what there is to know before a move. */
final class MovePlans {

    private static final String POINTS = "select p from ContactPoint p where p.contact.id = :contact "
            + "and p.formerSince is null order by p.rank, p.id";
    private static final String POSTS = "select id, customer_id, starts_on, ends_on from affiliation where contact_id = ?";
    private static final String ACTIVITIES = "select count(*) from activity "
            + "where customer_id = ? and contact_id = ? and status = ?";
    /** Mail boxes that people take along. */
    private static final Set<String> PRIVATE_MAIL = Set.of("qq.com", "vip.qq.com", "foxmail.com", "163.com", "126.com",
            "yeah.net", "sina.com", "sohu.com", "139.com", "189.cn", "aliyun.com", "gmail.com", "outlook.com",
            "hotmail.com", "live.com", "yahoo.com", "icloud.com", "me.com", "gmx.de", "gmx.net", "web.de", "proton.me");
    private static final Set<ContactPointKind> OF_FIRM = Set.of(ContactPointKind.PHONE, ContactPointKind.DIRECT,
            ContactPointKind.FAX, ContactPointKind.WECOM, ContactPointKind.DINGTALK);

    private MovePlans() {
    }

    static MovePlan read(DataReader data, UUID post) {
        Affiliation affiliation = data.find(Affiliation.class, post);
        if (affiliation == null) {
            throw new RecordNotFoundException(Messages.postGone);
        }
        UUID person = affiliation.contact().id();
        UUID customer = affiliation.customer().id();
        List<Point> points = data.select(ContactPoint.class, POINTS, Map.of("contact", person)).stream()
                .map(point -> new Point(point.id(), point.kind(), point.address(), isOfFirm(point))).toList();
        List<OtherPost> others = data.query(POSTS, List.of(person), row -> row.uuid(1).equals(post) ? null
                : new OtherPost(row.uuid(2), row.date(3), row.date(4))).stream().filter(other -> other != null).toList();
        return new MovePlan(post, affiliation.post(), new Reference(person, affiliation.contact().name()),
                new Reference(customer, affiliation.customer().name()), affiliation.startsOn(), affiliation.endsOn(),
                points, count(data, customer, person, "DONE"), count(data, customer, person, "PLANNED"), others);
    }

    private static int count(DataReader data, UUID customer, UUID person, String status) {
        return data.query(ACTIVITIES, List.of(customer, person, status), row -> (int) row.number(1)).getFirst();
    }

    private static boolean isOfFirm(ContactPoint point) {
        if (point.kind() != ContactPointKind.EMAIL) {
            return OF_FIRM.contains(point.kind());
        }
        String mail = point.address().strip().toLowerCase(Locale.ROOT);
        return !PRIVATE_MAIL.contains(mail.substring(mail.indexOf('@') + 1));
    }
}
