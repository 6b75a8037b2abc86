package org.moduscrm.search.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.moduscrm.archive.spi.search.SearchIndex.Hit;

/** Reads what a hit tells from the columns of the index, which can only be walked forward. */
final class HitReader {

    private final List<LeafReaderContext> leaves;
    private final SearchQuery query;

    HitReader(IndexSearcher searcher, SearchQuery query) {
        this.leaves = searcher.getIndexReader().leaves();
        this.query = query;
    }

    /** The hits in the order of the documents. */
    List<Hit> read(ScoreDoc[] documents, int skip) throws IOException {
        final Hit[] hits = new Hit[Math.max(0, documents.length - skip)];
        final Integer[] forward = new Integer[hits.length];
        Arrays.setAll(forward, i -> i);
        Arrays.sort(forward, Comparator.comparingInt(i -> documents[skip + i].doc));
        Columns columns = null;
        for (final Integer i : forward) {
            final int document = documents[skip + i].doc;
            if (columns == null || document >= columns.end) {
                columns = new Columns(leafOf(document));
            }
            hits[i] = columns.hit(document);
        }
        return List.of(hits);
    }

    private LeafReaderContext leafOf(int document) {
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    private final class Columns {

        private final int base;
        private final int end;
        private final NumericDocValues high;
        private final NumericDocValues low;
        private final BinaryDocValues text;

        Columns(LeafReaderContext leaf) throws IOException {
            final LeafReader reader = leaf.reader();
            base = leaf.docBase;
            end = base + reader.maxDoc();
            high = DocValues.getNumeric(reader, DocumentFields.ID_HIGH);
            low = DocValues.getNumeric(reader, DocumentFields.ID_LOW);
            text = DocValues.getBinary(reader, DocumentFields.TEXT_VALUE);
        }

        Hit hit(int document) throws IOException {
            final int inLeaf = document - base;
            if (!high.advanceExact(inLeaf) || !low.advanceExact(inLeaf) || !text.advanceExact(inLeaf)) {
                throw new IOException("Document " + document + " has no identity");
            }
            final var id = new UUID(high.longValue(), low.longValue());
            return new Hit(id, query.isEmpty() ? null : SearchText.matched(text.binaryValue().utf8ToString(), query));
        }
    }
}
