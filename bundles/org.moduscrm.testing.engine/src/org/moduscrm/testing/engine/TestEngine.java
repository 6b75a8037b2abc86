package org.moduscrm.testing.engine;

import java.nio.file.Path;

/** The database engine that this run of the tests is about. An OSGi service. */
public interface TestEngine {

    /** {@code derby} or {@code postgresql}. */
    String name();

    /**
     * Makes a folder, which may exist and must be empty, one in which an archive can be opened at once and is new. A time
     * that a test gives is kept in it, also where the server would stamp.
     */
    Path newArchive(Path folder);

    /** The same, but a database without any table: for tests of migrations. */
    Path newDatabase(Path folder);
}
