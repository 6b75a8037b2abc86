package org.moduscrm.mode.project.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.spi.record.Reference;
import org.moduscrm.archive.spi.rule.RuleContext;

/** Who holds a post at a customer today, at most a handful per customer: a menu of fixes must stay short. */
final class PeopleInPost {

    private static final int AT_MOST = 5;
    private static final String SELECT = """
            select a.customer_id, k.id, k.name from affiliation a join contact k on k.id = a.contact_id
            where (a.starts_on is null or a.starts_on <= ?) and (a.ends_on is null or a.ends_on >= ?)
            and a.customer_id""";
    private static final String ORDER = " order by a.customer_id, k.sort_key, k.id";

    private PeopleInPost() {
    }

    static List<Reference> at(UUID customer, RuleContext context) {
        return query(" = ?", List.of(context.today(), context.today(), customer), context)
                .getOrDefault(customer, List.of());
    }

    /** For all customers with a proposal whose economic buyer is open, by customer. */
    static Map<UUID, List<Reference>> whereNobodyIsNamed(RuleContext context) {
        return query(" in (select p.customer_id from project_opportunity p "
                + "join opportunity o on o.id = p.opportunity_id where p.economic_buyer_id is null "
                + "and o.outcome is null and o.stage in (" + LateStages.QUERY + "))",
                List.of(context.today(), context.today()), context);
    }

    private static Map<UUID, List<Reference>> query(String customers, List<?> parameters, RuleContext context) {
        record Post(UUID customer, Reference person) {
        }
        Map<UUID, List<Reference>> found = new HashMap<>();
        for (Post post : context.data().query(SELECT + customers + ORDER, parameters,
                row -> new Post(row.uuid(1), new Reference(row.uuid(2), row.text(3))))) {
            List<Reference> people = found.computeIfAbsent(post.customer(), id -> new ArrayList<>());
            if (people.size() < AT_MOST && !people.contains(post.person())) {
                people.add(post.person());
            }
        }
        return found;
    }
}
