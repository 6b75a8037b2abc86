package org.moduscrm.archive.tests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.archive.service.Route;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** The company of the generated year: what it has, chance, and the ways to act on the archive and tell the oracle. */
final class YearCompany {

    private static final List<String> WORDS = List.of("Harbour", "Crane", "Valve", "Pump", "Kiln", "海骏", "泵业", "Ångström",
            "Line\nbreak", "a 'quote'", "1234", "true", "ACTIVE", "2025-01-01", "😀 smile");

    private final Archive archive;
    private final GivenTime time;
    private final YearOracle oracle;
    private final Random random;
    private final List<UUID> reps = new ArrayList<>();
    private final List<UUID> customers = new ArrayList<>();
    private final Map<String, List<UUID>> records = new HashMap<>();
    private LocalDate today;

    YearCompany(Archive archive, GivenTime time, YearOracle oracle, long seed) {
        this.archive = archive;
        this.time = time;
        this.oracle = oracle;
        this.random = new Random(seed);
    }

    Archive archive() {
        return archive;
    }

    YearOracle oracle() {
        return oracle;
    }

    List<UUID> reps() {
        return reps;
    }

    List<UUID> customers() {
        return customers;
    }

    LocalDate today() {
        return today;
    }

    void begin(LocalDate day) {
        today = day;
    }

    /** The given time as a database keeps it. */
    Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MICROS);
    }

    int chance(int bound) {
        return random.nextInt(bound);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    String words() {
        return pick(WORDS) + " " + pick(WORDS) + " " + random.nextInt(100);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    UUID someCustomer() {
        return pick(customers);
    }

    /** A record of a kind; null where there is none. */
    UUID some(String kind) {
        List<UUID> all = all(kind);
        return all.isEmpty() ? null : pick(all);
    }

    /** A record of a kind that belongs to a customer; null where there is none. */
    UUID some(String kind, UUID owner) {
        List<UUID> all = all(kind).stream().filter(id -> oracle.ownerOf(id).equals(owner)).toList();
        return all.isEmpty() ? null : pick(all);
    }

    List<UUID> all(String kind) {
        return records.computeIfAbsent(kind, k -> new ArrayList<>());
    }

    void appears(UUID id, String kind, UUID owner, Map<String, Object> values) {
        all(kind).add(id);
        oracle.appears(id, kind, owner, values);
    }

    void vanishes(UUID id) {
        all(oracle.kindOf(id)).remove(id);
        oracle.vanishes(id);
    }

    void comesBack(UUID id) {
        oracle.comesBack(id);
        all(oracle.kindOf(id)).add(id);
    }

    void write(Route route, Consumer<Workspace> work) {
        archive.records().write(route, workspace -> {
            work.accept(workspace);
            return null;
        });
    }

    <E extends ArchiveRecord, V> void edit(RecordType<E> type, UUID id, Attribute<E, V> attribute, V value) {
        EditModel<E> model = archive.records().read(data -> EditModel.of(type, data.find(type.entity(), id)));
        model.set(attribute, value);
        archive.records().save(Route.USER, List.of(model));
        oracle.becomes(id, attribute.name(), value instanceof Reference reference ? reference.id() : value);
    }
}
