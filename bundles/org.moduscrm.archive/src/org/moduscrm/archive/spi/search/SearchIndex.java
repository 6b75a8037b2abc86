package org.moduscrm.archive.spi.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.service.CustomerSort;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The index of one open archive. Searching may go on in many threads while one thread writes.
 */
@ConsumerType
public interface SearchIndex extends AutoCloseable {

    /**
     * The mark of the last {@link #commit}; empty when the index is new, was damaged or is of another format, and must
     * be filled from the beginning.
     */
    String mark();

    /** Forgets everything. */
    void clear();

    /** Adds the documents or replaces those with the same id. Visible to searches soon after. */
    void put(Collection<CustomerDocument> documents);

    void remove(Collection<UUID> ids);

    /**
     * Makes everything so far durable together with a mark.
     */
    void commit(String mark);

    /** Makes everything so far visible to searches that begin afterwards. */
    void refresh();

    /**
     * Customers that contain the text in a name, short name, code, contact, phone, mail or tax id, or whose pinyin or
     * pinyin initials contain it.
     *
     * @param text what was typed; case and width do not matter
     * @param sort null for best match first
     * @param skip so many hits are left out at the beginning
     * @param limit at most so many hits
     */
    SearchResult search(String text, CustomerSort sort, boolean ascending, int skip, int limit);

    @Override
    void close();

    /**
     * @param total how many match in all
     * @param hits those asked for, in order
     */
    record SearchResult(long total, List<Hit> hits) {
    }

    /** @param matched which field matched: {@code name, shortName, code, pinyin, initials, contact, phone, mail, taxId}; null for blank text */
    record Hit(UUID id, String matched) {
    }
}
