package org.moduscrm.persistence.engine;

import java.util.Optional;

import javax.sql.DataSource;

/**
 * One open database, held by this process until it is closed. All methods may be called from any thread.
 */
public interface EngineSession extends AutoCloseable {

    /** Gives connections with auto-commit off; each must be closed by its taker. */
    DataSource dataSource();

    Dialect dialect();

    /** The log-in name the database itself knows the user by; empty where the database knows no users. */
    Optional<String> login();

    /** How the tables of this database come to be made and changed. */
    Upkeep upkeep();

    /** Checkpoints, shuts the database down and lets go of it. A second call does nothing. */
    @Override
    void close();
}
