package org.moduscrm.archive.internal.index;

import java.util.Collection;
import java.util.UUID;

import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.persistence.Database;
import org.osgi.service.log.Logger;

public final class IndexKeeper implements AutoCloseable {
    public IndexKeeper(Database database, SearchIndex index, Logger log) {
    }
    public void committed(UUID changeSet, Collection<UUID> customers) {
    }
    public void awaitVisible() {
    }
    public void catchUp() {
    }
    @Override
    public void close() {
    }
}
