package org.moduscrm.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.ClassificationPeriod;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.service.classification.Scheme;

/** What the customers are and how they were classified in the last year; two groups of companies. */
final class Portraits {

    private static final List<String> STAGES = List.of("new", "target", "potential", "intention", "customer", "regular");
    private static final List<String> LIFE = List.of("acquisition", "growth", "maturity", "decline", "departed");
    private static final List<String> ATTITUDES = List.of("loyal", "switching", "none");
    private static final List<String> RELATIONS = List.of("trust", "value", "emotion", "vision");
    private static final List<String> POSITIONS = List.of("leader", "challenger", "follower", "nicher");
    private static final List<String> STATES = List.of("expanding", "steady", "steady", "shrinking", "restructuring");
    private static final List<String> SIZES = List.of("small", "medium", "large", "very-large");
    private static final int[] HEADS = { 32, 140, 520, 2_400 };
    private static final int BRANCHES = 3;
    private static final int DAYS_BACK = 360;
    private static final int TAGGED_EVERY = 3;
    private static final int UNCLASSIFIED_EVERY = 9;

    private final Random random = new Random(20_007);
    private final LocalDate today;
    private final List<Customer> heads = new ArrayList<>();
    private final List<ArchiveRecord> parts = new ArrayList<>();
    private final List<String[]> tags;
    private final Map<String, String[]> branches = new HashMap<>();

    Portraits(Lists lists, List<Customer> customers, LocalDate today) {
        this.today = today;
        tags = lists.of("tags");
        lists.of("branches").forEach(cells -> branches.put(cells[0], cells));
        for (int i = 0; i < customers.size(); i++) {
            describe(customers.get(i), i);
        }
        customers.get(1).setTaxId("91350100M000100Y44");
        customers.get(2).setTaxId("91350100M000100Y43");
        addGroups(lists, customers);
    }

    /** To be stored before the customers. */
    List<Customer> heads() {
        return heads;
    }

    /** To be stored after the customers. */
    List<ArchiveRecord> parts() {
        return parts;
    }

    private void describe(Customer customer, int index) {
        String[] branch = branches.get(customer.industry());
        if (branch != null) {
            customer.setIndustryCode(branch[1]);
            customer.setProducts(branch[2]);
        }
        int size = random.nextInt(SIZES.size());
        customer.setSizeClass(SIZES.get(size));
        customer.setHeadCount(HEADS[size]);
        customer.setIndustryPosition(any(POSITIONS));
        customer.setCompanyState(any(STATES));
        if (index % TAGGED_EVERY == 0) {
            parts.add(new CustomerTag(customer, tags.get(index / TAGGED_EVERY % tags.size())[0]));
        }
        if (index % UNCLASSIFIED_EVERY != UNCLASSIFIED_EVERY - 1) {
            go(customer, Scheme.SALE_STAGE, STAGES);
            go(customer, Scheme.LIFE_CYCLE, LIFE.subList(0, 2 + random.nextInt(LIFE.size() - 1)));
            settle(customer, Scheme.ATTITUDE, any(ATTITUDES));
            settle(customer, Scheme.RELATIONSHIP_LEVEL, any(RELATIONS));
        }
    }

    private String any(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    /** From class to class in their order, a few of them within the year. */
    private void go(Customer customer, Scheme scheme, List<String> codes) {
        int last = 1 + random.nextInt(codes.size() - 1);
        int first = Math.max(0, last - 1 - random.nextInt(3));
        LocalDate since = today.minusDays(DAYS_BACK + random.nextInt(100));
        for (int i = first; i <= last; i++) {
            ClassificationPeriod period = new ClassificationPeriod(customer, scheme.listId(), codes.get(i), since);
            LocalDate next = since.plusDays(20 + random.nextInt(120));
            boolean lasts = i == last || !next.isBefore(today);
            period.setUntil(lasts ? null : next);
            parts.add(period);
            if (lasts) {
                scheme.attribute().write(customer, codes.get(i), null);
                return;
            }
            since = next;
        }
    }

    private void settle(Customer customer, Scheme scheme, String code) {
        parts.add(new ClassificationPeriod(customer, scheme.listId(), code, today.minusDays(30 + random.nextInt(DAYS_BACK))));
        scheme.attribute().write(customer, code, null);
    }

    /** A head that is no buyer itself, with customers of the book as its branches; one of them has a branch of its own. */
    private void addGroups(Lists lists, List<Customer> customers) {
        int next = 3;
        for (String[] cells : lists.of("groups")) {
            Customer head = new Customer();
            head.setName(cells[0]);
            head.setShortName(cells[1]);
            head.setOwner(customers.getFirst().owner());
            head.setSizeClass("very-large");
            head.setCompanyState("steady");
            heads.add(head);
            for (int i = 0; i < BRANCHES; i++) {
                customers.get(next + i).setParent(i == BRANCHES - 1 ? customers.get(next + i - 1) : head);
            }
            next += BRANCHES;
        }
    }
}
