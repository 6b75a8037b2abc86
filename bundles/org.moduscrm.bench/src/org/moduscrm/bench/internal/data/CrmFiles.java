package org.moduscrm.bench.internal.data;

import static org.moduscrm.bench.internal.data.Words.*;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes invented customers, contacts and follow-ups as tables. The same number and seed give the same bytes. Three in five
 * names are Chinese; a customer has 0 to 3 contacts, 1.5 on average, and two follow-ups on average; up to 200 customers are
 * busy ones with 60 more.
 */
public final class CrmFiles {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int FRAGMENTS = 200;
    private static final int NAMES_KEPT = 2_000;
    private static final int BUSY = 200;
    private static final int BUSY_FOLLOW_UPS = 60;

    private final Random random;
    private final int customers;
    private final int before;
    private final Path folder;
    private final Set<Integer> busy = new HashSet<>();
    private final List<String> chineseNames = new ArrayList<>();
    private final List<String> latinNames = new ArrayList<>();
    private int contacts;
    private int followUps;

    private CrmFiles(int customers, int before, long seed, Path folder) {
        this.random = new Random(seed);
        this.customers = customers;
        this.before = before;
        this.contacts = before;
        this.followUps = before;
        this.folder = folder;
    }

    /**
     * What was written.
     *
     * @param latin parts of Latin names, each of a real one
     * @param chinese parts of Chinese names, likewise
     */
    public record Written(Path customers, Path contacts, Path activities, List<String> latin, List<String> chinese) {
    }

    public static Written write(int customers, long seed, Path folder) throws IOException {
        return new CrmFiles(customers, 0, seed, folder).write();
    }

    /** Others than those that are numbered up to {@code before}. */
    public static Written writeMore(int customers, int before, long seed, Path folder) throws IOException {
        return new CrmFiles(customers, before, seed, folder).write();
    }

    private Written write() throws IOException {
        Path customerFile = folder.resolve("customers.csv");
        Path contactFile = folder.resolve("contacts.csv");
        Path activityFile = folder.resolve("interactions.csv");
        while (busy.size() < Math.min(BUSY, Math.max(1, customers / 10))) {
            busy.add(before + 1 + random.nextInt(customers));
        }
        try (PrintWriter customerRows = table(customerFile,
                "customer_id,name,industry,region,grade,owner,country,city,street,postcode,phone,email,created");
                PrintWriter contactRows = table(contactFile, "contact_id,customer_id,name,title,phone,email");
                PrintWriter activityRows = table(activityFile, "interaction_id,customer_id,at,kind,owner,subject")) {
            for (int id = 1; id <= customers; id++) {
                customer(before + id, customerRows, contactRows, activityRows);
            }
        }
        return new Written(customerFile, contactFile, activityFile, fragments(latinNames, 3, 6), fragments(chineseNames, 2, 4));
    }

    private static PrintWriter table(Path file, String heading) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file);
        PrintWriter table = new PrintWriter(writer);
        table.print(heading + '\n');
        return table;
    }

    private void customer(int id, PrintWriter customerRows, PrintWriter contactRows, PrintWriter activityRows) {
        boolean chinese = random.nextInt(5) < 3;
        String industry = one(INDUSTRIES);
        String grade = "ABBBCCCCDD".substring(random.nextInt(10)).substring(0, 1);
        String owner = one(OWNERS);
        LocalDate created = FIRST_DAY.plusDays(random.nextInt(1_000));
        String city = one(CHINESE_CITIES);
        String name = chinese ? chineseCompany(city) : latinCompany();
        List<String> names = chinese ? chineseNames : latinNames;
        if (names.size() < NAMES_KEPT && random.nextInt(customers) < NAMES_KEPT || names.isEmpty()) {
            names.add(name);
        }
        row(customerRows, Integer.toString(id), name, industry, region(chinese), grade, owner,
                chinese ? chinesePlace(city) : latinPlace(), chinese ? mobile() : landline(),
                "info%d@example%d.com".formatted(id, id % 977), created.toString());
        for (int i = "0111122223".charAt(random.nextInt(10)) - '0'; i > 0; i--) {
            contact(id, chinese, contactRows);
        }
        int wanted = busy.contains(id) ? BUSY_FOLLOW_UPS : "012234".charAt(random.nextInt(6)) - '0';
        for (int i = 0; i < wanted; i++) {
            followUp(id, chinese, owner, created, activityRows);
        }
    }

    private void contact(int customer, boolean chinese, PrintWriter rows) {
        contacts++;
        String name = random.nextInt(10) < (chinese ? 9 : 1) ? chinesePerson() : one(FIRST_NAMES) + " " + one(LAST_NAMES);
        row(rows, Integer.toString(contacts), Integer.toString(customer), name, one(POSTS), mobile(),
                "c%d@example%d.com".formatted(contacts, customer % 977));
    }

    private void followUp(int customer, boolean chinese, String owner, LocalDate created, PrintWriter rows) {
        followUps++;
        String at = "%sT%02d:%02d:00".formatted(created.plusDays(random.nextInt(300)), 8 + random.nextInt(11),
                random.nextInt(60));
        row(rows, Integer.toString(followUps), Integer.toString(customer), at, one(KINDS), owner,
                (chinese ? "回访" : "Follow-up ") + followUps);
    }

    private String chineseCompany(String city) {
        return city + twoOf(BRANDS) + character(BRANDS) + character(GIVEN_NAMES) + one(CHINESE_FIELDS) + one(CHINESE_FORMS);
    }

    private String latinCompany() {
        return one(FIRST_PARTS) + one(SECOND_PARTS) + " " + one(LAST_NAMES) + " " + one(TRADES) + " " + one(FORMS);
    }

    private String chinesePerson() {
        return character(SURNAMES) + character(GIVEN_NAMES) + (random.nextInt(3) > 0 ? character(GIVEN_NAMES) : "");
    }

    private String region(boolean chinese) {
        return REGIONS.get(chinese ? random.nextInt(7) : 7 + random.nextInt(REGIONS.size() - 7));
    }

    /** Country, city, street and postcode. */
    private String chinesePlace(String city) {
        return String.join(",", "CN", city, one(CHINESE_ROADS) + (1 + random.nextInt(998)) + "号",
                Integer.toString(100_000 + random.nextInt(760_000)));
    }

    private String latinPlace() {
        String[] place = one(CITIES).split("\\|");
        return String.join(",", place[1], place[0], (1 + random.nextInt(399)) + " " + one(STREETS),
                Integer.toString(10_000 + random.nextInt(89_999)));
    }

    private String mobile() {
        return "+86 1%d %04d %04d".formatted(30 + random.nextInt(70), random.nextInt(10_000), random.nextInt(10_000));
    }

    private String landline() {
        return "+44 20 %04d %04d".formatted(random.nextInt(10_000), random.nextInt(10_000));
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String character(String characters) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }

    private String twoOf(String characters) {
        int at = random.nextInt(characters.length() - 1);
        return characters.substring(at, at + 2);
    }

    /** No value here holds a comma or a quotation mark. */
    private static void row(PrintWriter rows, String... cells) {
        rows.print(String.join(",", cells) + '\n');
    }

    private List<String> fragments(List<String> names, int shortest, int longest) {
        List<String> fragments = new ArrayList<>();
        while (fragments.size() < FRAGMENTS / 2) {
            String name = one(names.isEmpty() ? LAST_NAMES : names);
            int length = Math.min(name.length(), shortest + random.nextInt(longest - shortest + 1));
            int at = random.nextInt(Math.max(1, name.length() - length));
            fragments.add(name.substring(at, at + length).strip());
        }
        return fragments;
    }
}
