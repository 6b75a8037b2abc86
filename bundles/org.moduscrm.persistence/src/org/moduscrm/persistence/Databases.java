package org.moduscrm.persistence;

import java.util.List;

import org.moduscrm.persistence.engine.EngineSession;

/** Migrates databases and opens them with the mapping of all contributed entities. An OSGi service. */
public interface Databases {

    /**
     * Applies the migrations that the bundles carry and the database lacks, each in a transaction of its own that also
     * records it. Where others use the database this is for the owner of its tables; two at once wait for each other.
     *
     * @param inTurn what else belongs to it; run after the last script and before the next one's turn
     * @return what was applied now, in order
     * @throws MigrationException when a script fails, was edited after release, or the database is newer than the program
     * @throws org.moduscrm.persistence.engine.MigrationRefusedException when this user may not, or the database is unfit
     */
    List<AppliedMigration> migrate(EngineSession session, List<EntityBundle> bundles, Runnable inTurn);

    /**
     * Makes sure that a database which its owner migrates has all that the bundles carry; changes nothing.
     *
     * @throws MigrationException {@code BEHIND} when something is missing, or the reasons of {@link #migrate}
     */
    void requireMigrated(EngineSession session, List<EntityBundle> bundles);

    /**
     * Opens a migrated database. The returned database closes the session when it is closed; when this method throws,
     * the session is still the caller's to close.
     */
    Database open(EngineSession session, List<EntityBundle> bundles);
}
