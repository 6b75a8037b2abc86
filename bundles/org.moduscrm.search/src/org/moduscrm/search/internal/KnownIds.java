package org.moduscrm.search.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * Tells without a look-up that a customer cannot be in the index yet. Keys grow with time, so one beyond the greatest
 * that was ever written is new; that spares an import the search for what it would replace.
 */
final class KnownIds {

    private UUID greatest;

    static KnownIds in(IndexSearcher searcher) throws IOException {
        final var known = new KnownIds();
        for (final LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            final Terms ids = leaf.reader().terms(DocumentFields.ID);
            if (ids != null) {
                known.isNew(uuid(ids.getMax()));
            }
        }
        return known;
    }

    /** True when the id was certainly never written; it counts as written from now on. */
    boolean isNew(UUID id) {
        final boolean beyond = greatest == null || compare(id, greatest) > 0;
        if (beyond) {
            greatest = id;
        }
        return beyond;
    }

    void forgetAll() {
        greatest = null;
    }

    /** As bytes compare, which is how the index orders them; UUIDs themselves compare with sign. */
    private static int compare(UUID a, UUID b) {
        final int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }

    private static UUID uuid(BytesRef id) {
        final ByteBuffer bytes = ByteBuffer.wrap(id.bytes, id.offset, id.length);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
