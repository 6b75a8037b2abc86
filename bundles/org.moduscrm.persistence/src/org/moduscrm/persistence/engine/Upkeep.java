package org.moduscrm.persistence.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** What a make of database asks for around migrations. */
public interface Upkeep {

    /**
     * Whether migrating is an explicit act of the owner of the tables, because other clients work on them; else it happens
     * whenever the database is opened.
     */
    boolean isExplicit();

    /**
     * Waits until nobody else migrates this database, and keeps others from it until {@link #unlock}.
     *
     * @throws MigrationRefusedException when this user may not migrate it, or the database is not fit to hold an archive
     */
    void lock(Connection connection) throws SQLException;

    /** Lets the next one migrate. */
    void unlock(Connection connection) throws SQLException;

    /**
     * Brings what the database itself watches over up to the tables as they are now: called after the last script, also
     * when there was none to run. The caller commits.
     */
    void complete(Connection connection) throws SQLException;
}
