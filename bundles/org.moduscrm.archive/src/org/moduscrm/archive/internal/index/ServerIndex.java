package org.moduscrm.archive.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.moduscrm.archive.internal.ArchiveCore;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.spi.search.CustomerDocument;
import org.moduscrm.archive.spi.search.SearchIndex.Hit;
import org.moduscrm.archive.spi.search.SearchIndex.SearchResult;
import org.moduscrm.archive.spi.search.SearchTexts;
import org.moduscrm.archive.spi.search.SearchTexts.Question;
import org.moduscrm.persistence.UnitOfWork;

/**
 * Search in the database of a team archive; no names are kept on the machines of its users. The texts stand in the table
 * {@code customer_search}, written in the transaction that writes the customers. The server's engine provides the table and
 * the function {@code modus_find_customers}, which decides who may find whom.
 */
public final class ServerIndex implements CustomerIndex {

    /** Between the words of one parameter; no folded word holds it. */
    private static final String SEPARATOR = String.valueOf(SearchTexts.END);

    private final ArchiveCore core;
    private final SearchTexts texts;

    public ServerIndex(ArchiveCore core, SearchTexts texts) {
        this.core = core;
        this.texts = texts;
    }

    /**
     * Takes hold of the present texts first, one after the other by their keys, and reads what they are made of then: of
     * two transactions that change different contacts of one customer, the later one sees both.
     */
    @Override
    public void written(UnitOfWork unit, Collection<UUID> customers) {
        List<UUID> ids = customers.stream().sorted().toList();
        unit.executeBatch("update customer_search set search_text = search_text where customer_id = ?",
                ids.stream().map(List::of).toList());
        for (int i = 0; i < ids.size(); i += CustomerDocuments.MAX) {
            write(unit, ids.subList(i, Math.min(ids.size(), i + CustomerDocuments.MAX)));
        }
    }

    private void write(UnitOfWork unit, List<UUID> ids) {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        Set<UUID> known = new HashSet<>(unit.query("select customer_id from customer_search where customer_id in ("
                + marks + ")", ids, row -> row.uuid(1)));
        Set<UUID> gone = new HashSet<>(known);
        List<List<?>> changed = new ArrayList<>();
        List<List<?>> added = new ArrayList<>();
        for (CustomerDocument document : CustomerDocuments.of(unit, ids)) {
            (known.contains(document.id()) ? changed : added).add(List.of(texts.textOf(document), document.id()));
            gone.remove(document.id());
        }
        unit.executeBatch("update customer_search set search_text = ? where customer_id = ?", changed);
        unit.executeBatch("insert into customer_search (search_text, customer_id) values (?, ?)", added);
        unit.executeBatch("delete from customer_search where customer_id = ?", gone.stream().map(List::of).toList());
    }

    @Override
    public void committed(UUID changeSet, Collection<UUID> customers) {
        // it was written with the customers
    }

    private record Found(UUID id, long total, String text) {
    }

    @Override
    public SearchResult search(String text, CustomerSort sort, boolean ascending, int skip, int limit) {
        Question question = texts.question(text);
        List<Found> found = find(question, sort, ascending, skip, limit);
        if (found.isEmpty() && (skip > 0 || limit == 0)) {
            List<Found> first = find(question, sort, ascending, 0, 1);
            return new SearchResult(first.isEmpty() ? 0 : first.getFirst().total(), List.of());
        }
        return new SearchResult(found.isEmpty() ? 0 : found.getFirst().total(), found.stream()
                .map(hit -> new Hit(hit.id(), question.isEmpty() ? null : texts.matched(hit.text(), question))).toList());
    }

    private List<Found> find(Question question, CustomerSort sort, boolean ascending, int skip, int limit) {
        String order = sort != null ? sort.name() : question.isEmpty() ? CustomerSort.NAME.name() : "RANK";
        return core.read(reading -> reading.query("select customer_id, total, search_text "
                + "from modus_find_customers(?, ?, ?, ?, ?, ?)",
                List.of(String.join(SEPARATOR, question.words()), String.join(SEPARATOR, question.numbers()), order,
                        sort == null || ascending, skip, limit),
                row -> new Found(row.uuid(1), row.number(2), row.text(3))));
    }

    @Override
    public void close() {
        // the database is closed by its archive
    }
}
