package org.moduscrm.archive.internal.index;

import java.util.Collection;
import java.util.UUID;

import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.spi.search.SearchIndex.SearchResult;
import org.moduscrm.persistence.UnitOfWork;

/** How customers are found by what somebody types: beside the database, or in it. */
public interface CustomerIndex extends AutoCloseable {

    /** Within a transaction that wrote these customers or what belongs to them, before it is committed. */
    void written(UnitOfWork unit, Collection<UUID> customers);

    /** After a transaction was committed. */
    void committed(UUID changeSet, Collection<UUID> customers);

    /** Like {@link org.moduscrm.archive.spi.search.SearchIndex#search}; finds everything committed before. */
    SearchResult search(String text, CustomerSort sort, boolean ascending, int skip, int limit);

    @Override
    void close();
}
