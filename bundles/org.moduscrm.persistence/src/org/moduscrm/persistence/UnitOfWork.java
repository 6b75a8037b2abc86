package org.moduscrm.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One transaction that may write. Confined to the thread and the call that received it.
 */
public interface UnitOfWork extends Reading {

    /** Makes a new record part of the unit of work. It is inserted at {@link #flush} or at commit. */
    void add(Object record);

    void remove(Object record);

    /** Forgets what was changed of a record: it is as it is in the database again. */
    void refresh(Object record);

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

    /** Plain statements from now on fail rather than run, or wait for others, longer than so many seconds. */
    void limitStatements(int seconds);

    /** Executes a statement once per parameter list, batched. */
    void executeBatch(String sql, Collection<? extends List<?>> parameters);

    /**
     * Names this transaction before it is committed. When the answer to the commit is lost, the proof is asked, for a few
     * seconds, how it ended, and {@link Database#write} ends accordingly.
     *
     * @param transaction a number of its own
     */
    void provenBy(UUID transaction, CommitProof proof);

    /** Runs after the transaction has been committed, in the same thread; not at all when it is rolled back. */
    void afterCommit(Runnable action);
}
