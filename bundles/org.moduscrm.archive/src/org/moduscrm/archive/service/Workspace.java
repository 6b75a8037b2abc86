package org.moduscrm.archive.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.ForeignRecord;
import org.moduscrm.archive.spi.data.DataReader;
import org.moduscrm.archive.spi.rule.Finding;
import org.osgi.annotation.versioning.ProviderType;

/** One transaction that writes. Records found here are live: changing them is enough. */
@ProviderType
public interface Workspace extends DataReader {

    void add(ArchiveRecord record);

    void remove(ArchiveRecord record);

    /**
     * Adds many new records at once, in the order given, parents before children; the way for imports. Records to which
     * a rule of severity error objects are left out, and so are the records whose parents in this call were left out.
     *
     * @return what was left out, and why
     */
    List<Rejected> addAll(Collection<? extends ArchiveRecord> records);

    /**
     * Says that this transaction reads a file of a system: what that system owns of its records may change now.
     *
     * @param source as its records name it
     */
    void readsFrom(String source);

    /**
     * Records that came from a system, by the key they have there. Removed customers are found too.
     */
    <E extends ForeignRecord> Map<String, E> findByForeignId(Class<E> type, String source,
            Collection<String> foreignIds);

    /**
     * Active customers by name, as far as width, case, legal form and punctuation do not matter; of several the oldest.
     *
     * @return by the name as it was given; names that nobody has are left out
     */
    Map<String, Customer> findCustomersByName(Collection<String> names);

    /** @param finding why; of the parent where only that was at fault */
    record Rejected(ArchiveRecord record, Finding finding, String message) {
    }
}
