package org.moduscrm.archive.internal.index;

import java.util.Collection;
import java.util.UUID;

import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.archive.spi.search.SearchIndex.SearchResult;
import org.moduscrm.persistence.UnitOfWork;

/** The index of an embedded archive, in files beside its database. */
public final class LocalIndex implements CustomerIndex {

    private final SearchIndex index;
    private final IndexKeeper keeper;

    public LocalIndex(SearchIndex index, IndexKeeper keeper) {
        this.index = index;
        this.keeper = keeper;
    }

    @Override
    public void written(UnitOfWork unit, Collection<UUID> customers) {
        // the keeper follows the database after the commit
    }

    @Override
    public void committed(UUID changeSet, Collection<UUID> customers) {
        keeper.committed(changeSet, customers);
    }

    @Override
    public SearchResult search(String text, CustomerSort sort, boolean ascending, int skip, int limit) {
        keeper.awaitVisible();
        return index.search(text, sort, ascending, skip, limit);
    }

    /** The keeper drains into the index. */
    @Override
    public void close() {
        try (index) {
            keeper.close();
        }
    }
}
