package org.moduscrm.search.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.spi.search.CustomerDocument;
import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.search.internal.name.Readings;
import org.osgi.service.log.Logger;

/**
 * An open index. Writing is serialised; searching goes on beside it on the state of the last refresh. Failures are
 * {@link UncheckedIOException}s; use after closing is an {@link IllegalStateException}.
 */
final class LuceneSearchIndex implements SearchIndex {

    private final IndexFolder folder;
    private final Logger log;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final KnownIds knownIds;
    private final DocumentFields fields;
    private final Object writing = new Object();
    private volatile String mark;
    private volatile boolean damaged;

    LuceneSearchIndex(IndexFolder folder, Readings readings, Logger log) throws IOException {
        this.folder = folder;
        this.log = log;
        this.fields = new DocumentFields(new SearchText(readings));
        writer = folder.open();
        try {
            searchers = new SearcherManager(writer, new UncachedSearchers());
            knownIds = read(KnownIds::in);
        } catch (final IOException | RuntimeException e) {
            abandon();
            throw e;
        }
        mark = IndexFolder.committed(writer, IndexFolder.MARK);
    }

    @Override
    public String mark() {
        return mark;
    }

    @Override
    public void clear() {
        write("clear", () -> {
            writer.deleteAll();
            knownIds.forgetAll();
        });
    }

    @Override
    public void put(Collection<CustomerDocument> documents) {
        write("write to", () -> {
            for (final CustomerDocument document : documents) {
                if (knownIds.isNew(document.id())) {
                    writer.addDocument(fields.of(document));
                } else {
                    writer.updateDocument(DocumentFields.term(document.id()), fields.of(document));
                }
            }
        });
    }

    @Override
    public void remove(Collection<UUID> ids) {
        write("write to", () -> writer.deleteDocuments(ids.stream().map(DocumentFields::term).toArray(Term[]::new)));
    }

    @Override
    public void commit(String newMark) {
        write("commit", () -> {
            writer.setLiveCommitData(IndexFolder.commitData(newMark).entrySet());
            writer.commit();
            mark = newMark;
        });
    }

    @Override
    public void refresh() {
        write("refresh", searchers::maybeRefreshBlocking);
    }

    @Override
    public SearchResult search(String text, CustomerSort sort, boolean ascending, int skip, int limit) {
        if (skip < 0 || limit < 0) {
            throw new IllegalArgumentException("skip " + skip + ", limit " + limit);
        }
        final SearchQuery query = SearchQuery.of(text);
        try {
            return sort == null && !query.isEmpty()
                    ? search(query, GramQueries.ranked(query), DocumentFields.byRank(), skip, limit)
                    : search(query, GramQueries.matching(query),
                            sort == null ? DocumentFields.by(CustomerSort.NAME, true) : DocumentFields.by(sort, ascending),
                            skip, limit);
        } catch (final IOException e) {
            throw failed("search", e);
        } catch (final AlreadyClosedException e) {
            throw closed(e);
        }
    }

    private SearchResult search(SearchQuery query, Query lucene, Sort sort, int skip, int limit) throws IOException {
        return read(searcher -> {
            final int wanted = (int) Math.min((long) skip + limit, searcher.getIndexReader().maxDoc());
            if (limit == 0 || wanted == 0) {
                return new SearchResult(searcher.count(lucene), List.of());
            }
            final TopFieldDocs top = searcher.search(lucene,
                    new TopFieldCollectorManager(sort, wanted, Integer.MAX_VALUE));
            return new SearchResult(top.totalHits.value(), new HitReader(searcher, query).read(top.scoreDocs, skip));
        });
    }

    @Override
    public void close() {
        synchronized (writing) {
            try {
                searchers.close();
                if (writer.isOpen()) {
                    writer.close();
                }
                writer.getDirectory().close();
                if (damaged) {
                    folder.wipe();
                }
            } catch (final IOException e) {
                throw new UncheckedIOException("Cannot close the search index", e);
            }
        }
    }

    private void abandon() throws IOException {
        writer.rollback();
        writer.getDirectory().close();
    }

    private interface Step {
        void run() throws IOException;
    }

    private interface Read<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private void write(String what, Step step) {
        synchronized (writing) {
            try {
                step.run();
            } catch (final IOException e) {
                throw failed(what, e);
            } catch (final AlreadyClosedException e) {
                throw closed(e);
            }
        }
    }

    private <T> T read(Read<T> read) throws IOException {
        final IndexSearcher searcher = searchers.acquire();
        try {
            return read.from(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    private UncheckedIOException failed(String what, IOException cause) {
        if (cause instanceof CorruptIndexException || cause instanceof EOFException) {
            damaged = true;
            log.error("The search index is damaged; it begins anew when it is opened next", cause);
        }
        return new UncheckedIOException("Cannot " + what + " the search index", cause);
    }

    private static IllegalStateException closed(AlreadyClosedException cause) {
        return new IllegalStateException("The search index is closed", cause);
    }

    /** Every query text is typed anew; caching their results would only cost memory. */
    private static final class UncachedSearchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            final var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
