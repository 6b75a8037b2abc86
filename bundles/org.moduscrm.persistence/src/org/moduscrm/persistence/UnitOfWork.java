package org.moduscrm.persistence;

import java.util.Collection;
import java.util.List;

/**
 * One transaction that may write. Confined to the thread and the call that received it.
 */
public interface UnitOfWork extends Reading {

    /** Makes a new record part of the unit of work. It is inserted at {@link #flush} or at commit. */
    void add(Object record);

    void remove(Object record);

    /**
     * Inserts new records with batched statements, in the order given, at once. They do not become part of the unit of
     * work; their version becomes 1, unless they bear one already. For records that nobody else can hold yet, as in an import.
     */
    void insertAll(Collection<?> records);

    /** What has been changed so far and not yet flushed. */
    List<Change> changes();

    /** Writes the changes so far to the database, without committing. */
    void flush();

    /** Executes a statement that changes rows outside the mapping (logs, queues). Returns the number of rows. */
    int execute(String sql, List<?> parameters);

    /** Executes a statement once per parameter list, batched. */
    void executeBatch(String sql, Collection<? extends List<?>> parameters);

    /** Runs after the transaction has been committed, in the same thread; not at all when it is rolled back. */
    void afterCommit(Runnable action);
}
