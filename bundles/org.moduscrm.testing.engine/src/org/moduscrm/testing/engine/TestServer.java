package org.moduscrm.testing.engine;

import java.nio.file.Path;

/**
 * A PostgreSQL server of this process alone, started when it is first needed and ended with the framework, or with the
 * process however that ends. It wants passwords, lives in a zone where nobody is, and forgets everything. An OSGi service.
 */
public interface TestServer {

    /** The user that owns the databases; named as the account that runs the tests. May make more, but is no superuser. */
    String owner();

    /** A new database with the tables of the archive and all modes that are here. @return its name */
    String createMigrated();

    /** Lets the owner say the time in a database, so that a test can let a year pass there. */
    void letOwnerStamp(String database);

    /** A new database without any table. @return its name */
    String createEmpty();

    /** A database with another encoding or order of text. @param options what follows the name in SQL */
    String createEmpty(String options);

    /** Makes sure that there is a user who may use all databases but owns none. */
    void addMember(String user);

    /** Writes the file that makes a folder a team archive. */
    Path connect(Path folder, String database, String user);

    /** JDBC address of a database. */
    String url(String database);

    /** Ends all connections to a database, as when the server fails. */
    void disconnectAll(String database);
}
