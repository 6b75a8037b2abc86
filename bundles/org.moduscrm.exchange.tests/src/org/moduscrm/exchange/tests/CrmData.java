package org.moduscrm.exchange.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Tables of fictitious customers, their contacts and what was talked about, half Chinese, half English: the same for the
 * same seed.
 */
final class CrmData {

    private static final List<String> CITIES = List.of("北京", "上海", "重庆", "杭州", "成都");
    private static final List<String> BRANDS = List.of("华东", "宏远", "鼎新", "云峰", "锦程");
    private static final List<String> FIELDS = List.of("科技", "物流", "医疗器械", "食品", "新能源");
    private static final List<String> ENGLISH = List.of("Northgate", "Silverbrook", "Falconridge", "Cedarhaven", "Novastar");
    private static final List<String> TRADES = List.of("Logistics", "Foods", "Energy", "Textiles", "Software");
    private static final List<String> PEOPLE = List.of("王伟", "李娜", "Zoë Young", "René O'Brien", "张秀英", "Björn Müller");
    private static final List<String> OWNERS = List.of("alice", "bob", "王小明", "陈美玲");
    private static final List<String> KINDS = List.of("call", "email", "meeting", "visit", "note");
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    private final Random random;
    private final StringBuilder customers = new StringBuilder(
            "customer_id,name,industry,region,grade,owner,country,city,street,postcode,phone,email,created\n");
    private final StringBuilder contacts = new StringBuilder("contact_id,customer_id,name,title,phone,email\n");
    private final StringBuilder interactions = new StringBuilder("interaction_id,customer_id,at,kind,owner,subject\n");
    private int contactCount;
    private int interactionCount;

    CrmData(int size, long seed) {
        random = new Random(seed);
        for (int id = 1; id <= size; id++) {
            add(id);
        }
    }

    private void add(int id) {
        boolean chinese = random.nextBoolean();
        String city = chinese ? one(CITIES) : "London";
        String name = chinese ? city + one(BRANDS) + id + one(FIELDS) + "有限公司"
                : one(ENGLISH) + " " + id + " " + one(TRADES) + " Ltd";
        String owner = one(OWNERS);
        LocalDate created = START.plusDays(random.nextInt(1000));
        customers.append(String.join(",", Integer.toString(id), name, one(TRADES), chinese ? "华东" : "EMEA", "B", owner,
                chinese ? "CN" : "GB", city, "\"" + random.nextInt(1, 400) + " Main Street, Yard 2\"", "200" + id % 1000,
                "+86 138 0000 " + id, "info" + id + "@example.com", created.toString())).append('\n');
        for (int i = random.nextInt(4); i > 0; i--) {
            contactCount++;
            contacts.append(String.join(",", Integer.toString(contactCount), Integer.toString(id), one(PEOPLE), "Buyer",
                    "+86 139 1111 " + contactCount, "c" + contactCount + "@example.com")).append('\n');
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            interactionCount++;
            interactions.append(String.join(",", Integer.toString(interactionCount), Integer.toString(id),
                    created.plusDays(i) + "T09:30:00", one(KINDS), owner, "回访" + interactionCount)).append('\n');
        }
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    String customers() {
        return customers.toString();
    }

    String contacts() {
        return contacts.toString();
    }

    String interactions() {
        return interactions.toString();
    }

    int contactCount() {
        return contactCount;
    }

    int interactionCount() {
        return interactionCount;
    }
}
