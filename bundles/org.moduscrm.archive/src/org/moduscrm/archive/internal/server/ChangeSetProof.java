package org.moduscrm.archive.internal.server;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.service.Route;
import org.moduscrm.persistence.CommitProof;
import org.moduscrm.persistence.UnitOfWork;
import org.moduscrm.persistence.engine.DatabaseException;

/**
 * A transaction that wrote a change set was committed if the change set is there. That it is not there yet proves nothing:
 * the server may still hold the broken transaction open, and a commit that was on its way may arrive. So the same key is
 * inserted once more. That waits for the open transaction; when it goes through, the other was given up for good.
 */
public final class ChangeSetProof implements CommitProof {

    /** How long to wait for a transaction that the server still holds open, before asking again later. */
    private static final int WAIT_SECONDS = 3;
    private static final String DUPLICATE_KEY = "23505";
    private static final UUID NOBODY = new UUID(0, 0);

    private final UUID changeSet;

    public ChangeSetProof(UUID changeSet) {
        this.changeSet = changeSet;
    }

    @Override
    public boolean wasCommitted(UnitOfWork unit) {
        unit.limitStatements(WAIT_SECONDS);
        return isThere(unit) || isTaken(unit);
    }

    private boolean isThere(UnitOfWork unit) {
        return !unit.query("select id from change_set where id = ?", List.of(changeSet), row -> row.uuid(1)).isEmpty();
    }

    private boolean isTaken(UnitOfWork unit) {
        try {
            unit.execute("insert into change_set (id, happened_at, author_id, author_name, route, indexed) "
                    + "values (?, ?, ?, ?, ?, false)", List.of(changeSet, Instant.EPOCH, NOBODY, "", Route.USER));
            return false;
        } catch (DatabaseException e) {
            if (e.getCause() instanceof SQLException sql && DUPLICATE_KEY.equals(sql.getSQLState())) {
                return true;
            }
            throw e;
        }
    }
}
