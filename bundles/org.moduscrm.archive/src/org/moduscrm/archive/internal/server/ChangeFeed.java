package org.moduscrm.archive.internal.server;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.moduscrm.archive.internal.KeyLists;
import org.moduscrm.archive.service.ArchiveListener.ArchiveChange;
import org.moduscrm.archive.service.Route;
import org.moduscrm.persistence.Database;
import org.moduscrm.persistence.Reading;

/**
 * What others committed. Asks for the change sets since the last time, by the database's clock; that needs no connection of
 * its own between two questions, passes every pooler and firewall, and after a break begins where it stopped.
 *
 * <p>Change sets become visible in the order of their commits, but are stamped before. So each question reaches back over
 * the longest transaction there may be, and what was seen before is left out. {@link #own} may be called from any thread,
 * the rest from one.
 */
final class ChangeFeed {

    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

    private final Database database;
    private final Set<UUID> own = ConcurrentHashMap.newKeySet();
    private Set<UUID> seen;
    private Instant latest = Instant.EPOCH;

    private record Stamped(UUID id, Instant at, Route route) {
    }

    ChangeFeed(Database database) {
        this.database = database;
    }

    /** A change set of this session, named before it is committed: it is not told. */
    void own(UUID changeSet) {
        own.add(changeSet);
    }

    /** What others committed since the last call, joined by route; nothing at the first call. */
    List<ArchiveChange> poll() {
        return database.read(this::poll);
    }

    private List<ArchiveChange> poll(Reading reading) {
        if (seen == null) {
            latest = reading.query("select max(happened_at) from change_set", List.of(), row -> row.instant(1)).stream()
                    .filter(at -> at != null).findFirst().orElse(Instant.EPOCH);
        }
        List<Stamped> recent = reading.query("select id, happened_at, route from change_set where happened_at > ?",
                List.of(since()), row -> new Stamped(row.uuid(1), row.instant(2), Route.valueOf(row.text(3))));
        Map<Route, List<UUID>> news = new EnumMap<>(Route.class);
        Set<UUID> before = seen;
        seen = new HashSet<>();
        for (Stamped changeSet : recent) {
            seen.add(changeSet.id());
            latest = changeSet.at().isAfter(latest) ? changeSet.at() : latest;
            if (before != null && !before.contains(changeSet.id()) && !own.remove(changeSet.id())) {
                news.computeIfAbsent(changeSet.route(), route -> new ArrayList<>()).add(changeSet.id());
            }
        }
        return news.entrySet().stream().map(entry -> change(reading, entry.getKey(), entry.getValue())).toList();
    }

    private Instant since() {
        return latest.equals(Instant.EPOCH) ? latest : latest.minus(LONGEST_TRANSACTION);
    }

    private static ArchiveChange change(Reading reading, Route route, List<UUID> changeSets) {
        Set<String> kinds = new HashSet<>();
        Set<UUID> customers = new HashSet<>();
        for (List<UUID> some : KeyLists.of(changeSets)) {
            String these = " where e.change_set_id in (" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")";
            kinds.addAll(reading.query("select distinct e.record_kind from change_entry e" + these, some,
                    row -> row.text(1)));
            customers.addAll(reading.query("select distinct c.id from change_entry e "
                    + "join customer c on c.id = e.subject_id" + these, some, row -> row.uuid(1)));
            customers.addAll(reading.query("select distinct a.customer_id from change_entry e "
                    + "join affiliation a on a.contact_id = e.subject_id" + these, some, row -> row.uuid(1)));
        }
        return new ArchiveChange(kinds, customers, route);
    }
}
