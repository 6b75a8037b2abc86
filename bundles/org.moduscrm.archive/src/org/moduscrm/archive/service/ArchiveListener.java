package org.moduscrm.archive.service;

import java.util.Set;
import java.util.UUID;

/** Is told what has been committed. */
public interface ArchiveListener {

    /**
     * @param kinds the kinds of record that were written
     * @param customers the customers they belong to
     */
    record ArchiveChange(Set<String> kinds, Set<UUID> customers, Route route) {
    }

    /** Called in the thread that committed, or in the one that watches the server for others' commits; must return at once and must not throw. */
    void committed(ArchiveChange change);
}
