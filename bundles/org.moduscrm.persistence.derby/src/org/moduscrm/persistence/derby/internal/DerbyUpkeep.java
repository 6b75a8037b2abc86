package org.moduscrm.persistence.derby.internal;

import java.sql.Connection;

import org.moduscrm.persistence.engine.Upkeep;

/** This process holds the database alone, so it migrates when it opens and needs no lock of its own. */
final class DerbyUpkeep implements Upkeep {

    @Override
    public boolean isExplicit() {
        return false;
    }

    @Override
    public void lock(Connection connection) {
        // the archive's lock keeps everybody else out
    }

    @Override
    public void unlock(Connection connection) {
        // nothing was locked
    }

    @Override
    public void complete(Connection connection) {
        // the write pipeline alone watches over the history
    }
}
