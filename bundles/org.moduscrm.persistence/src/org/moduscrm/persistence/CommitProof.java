package org.moduscrm.persistence;

/** Tells whether an earlier transaction, whose commit was never answered, was committed. */
@FunctionalInterface
public interface CommitProof {

    /**
     * Asked in a new transaction, which is rolled back afterwards.
     *
     * @return true when it was committed; false when it was not and never will be
     * @throws org.moduscrm.persistence.engine.DatabaseException when that cannot be told yet, for example because the
     *         server still holds the broken transaction open
     */
    boolean wasCommitted(UnitOfWork unit);
}
