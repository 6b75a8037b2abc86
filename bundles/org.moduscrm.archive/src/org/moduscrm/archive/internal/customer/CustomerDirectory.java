package org.moduscrm.archive.internal.customer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.model.CustomerTag;
import org.moduscrm.archive.internal.index.CustomerIndex;
import org.moduscrm.archive.service.CustomerQuery;
import org.moduscrm.archive.service.CustomerQuery.Page;
import org.moduscrm.archive.service.CustomerRow;
import org.moduscrm.archive.service.CustomerSearch;
import org.moduscrm.archive.service.CustomerSearch.CustomerHit;
import org.moduscrm.archive.service.CustomerSheet;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.service.Customers;
import org.moduscrm.archive.service.GroupMember;
import org.moduscrm.archive.service.ListWindow;
import org.moduscrm.archive.service.config.CodeList;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.search.SearchIndex.Hit;
import org.moduscrm.archive.spi.search.SearchIndex.SearchResult;
import org.moduscrm.persistence.Reading;

/** Lists and searches: without a text from the database's ordered indexes, with a text from the search index. */
public final class CustomerDirectory implements Customers {

    private final ArchiveCore core;
    private final CustomerIndex index;

    public CustomerDirectory(ArchiveCore core, CustomerIndex index) {
        this.core = core;
        this.index = index;
    }

    @Override
    public ListWindow<CustomerRow> list(CustomerQuery query) {
        return query.hasText() ? listMatching(query) : listAll(query);
    }

    private ListWindow<CustomerRow> listAll(CustomerQuery query) {
        CustomerListSql.Statement statement = new CustomerListSql(query).statement();
        return core.read(reading -> {
            List<UUID> ids = ids(reading, statement, query.size() + 1);
            boolean more = ids.size() > query.size();
            if (more) {
                ids.removeLast();
            }
            if (statement.backwards()) {
                Collections.reverse(ids);
            }
            return window(query, statement.backwards(), more, new CustomerRows(reading, industries()).read(ids));
        });
    }

    private static List<UUID> ids(Reading reading, CustomerListSql.Statement statement, int wanted) {
        List<UUID> ids = new ArrayList<>();
        for (CustomerListSql.Range range : statement.ranges()) {
            if (ids.size() < wanted) {
                reading.query(range.sql(), range.parameters(), row -> row.uuid(1)).stream().limit(wanted - ids.size())
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    private static ListWindow<CustomerRow> window(CustomerQuery query, boolean backwards, boolean more,
            List<CustomerRows.Keyed> rows) {
        if (rows.isEmpty()) {
            return new ListWindow<>(List.of(), null, null);
        }
        boolean atStart = query.page() instanceof Page.First || backwards && !more;
        boolean atEnd = query.page() instanceof Page.Last || !backwards && !more;
        return new ListWindow<>(rows.stream().map(CustomerRows.Keyed::row).toList(),
                atStart ? null : Cursor.encode(query.sort(), rows.getFirst()),
                atEnd ? null : Cursor.encode(query.sort(), rows.getLast()));
    }

    /** Cursors of a filtered list are positions in the result. */
    private ListWindow<CustomerRow> listMatching(CustomerQuery query) {
        int total = (int) Math.min(Integer.MAX_VALUE, count(query.text()));
        int start = switch (query.page()) {
            case Page.First first -> 0;
            case Page.Last last -> Math.max(0, total - query.size());
            case Page.After after -> Integer.parseInt(after.cursor());
            case Page.Before before -> Math.max(0, Integer.parseInt(before.cursor()) - query.size());
            case Page.From from -> 0;
        };
        CustomerSort sort = query.sort();
        SearchResult result = index.search(query.text(), sort, query.ascending(), start, query.size());
        List<CustomerRow> rows = rows(result.hits());
        int end = start + result.hits().size();
        return new ListWindow<>(rows, start == 0 ? null : Integer.toString(start),
                end >= result.total() ? null : Integer.toString(end));
    }

    private List<CustomerRow> rows(List<Hit> hits) {
        Map<UUID, String> matched = CustomerNames.reasons(hits);
        List<UUID> ids = hits.stream().map(Hit::id).toList();
        return core.read(reading -> new CustomerRows(reading, industries()).read(ids)).stream()
                .map(keyed -> keyed.matched(matched.get(keyed.row().id())).row()).toList();
    }

    private CodeList industries() {
        return core.configuration().current().codeList(CodeLists.INDUSTRY);
    }

    @Override
    public long count(String text) {
        if (text != null && !text.isBlank()) {
            return index.search(text, null, true, 0, 1).total();
        }
        return core.read(reading -> reading.query("select count(*) from customer where state = 'ACTIVE'", List.of(),
                row -> row.number(1)).getFirst());
    }

    @Override
    public CustomerSearch search(String text, int limit) {
        core.threads().check();
        SearchResult result = index.search(text, null, true, 0, limit);
        Map<UUID, CustomerHit> hits = core.read(reading -> new CustomerNames(reading).read(result.hits()));
        return new CustomerSearch(result.total(),
                result.hits().stream().map(hit -> hits.get(hit.id())).filter(hit -> hit != null).toList());
    }

    @Override
    public CustomerSheet open(UUID id) {
        return core.read(reading -> new CustomerSheets(reading).open(id));
    }

    @Override
    public List<GroupMember> group(UUID id) {
        return core.read(reading -> new GroupTree(reading).of(id));
    }

    @Override
    public List<String> tags(String text, int limit) {
        String key = CustomerTag.key(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return core.read(reading -> reading.query("select min(tag), count(*) from customer_tag "
                + "where tag_key like ? escape '!' group by tag_key order by 2 desc, 1 fetch first " + limit
                + " rows only", List.of(key + "%"), row -> row.text(1)));
    }

    @Override
    public CustomerSheet create() {
        return CustomerSheets.create();
    }
}
