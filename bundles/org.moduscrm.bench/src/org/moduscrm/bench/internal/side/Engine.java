package org.moduscrm.bench.internal.side;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Where the databases of a measurement are. */
public interface Engine {

    /** As users type it. */
    String name();

    /**
     * Makes an empty archive in a folder, or leaves the one that is there. Afterwards it can be opened, and has the tables
     * of all bundles.
     */
    void prepare(Path folder) throws IOException, SQLException;

    /** The database of an archive that was prepared. */
    BareDatabase database(Path folder) throws IOException;

    /** Removes what is not in the folder itself. Nobody may have the archive open. */
    void remove(Path folder) throws IOException, SQLException;
}
