/**
 * Databases for tests: the engine that this run of the tests is about, and a real PostgreSQL server.
 *
 * <p>The system property {@code modus.test.engine} chooses: {@code derby}, which is also meant without it, or
 * {@code postgresql}. Tests that hold for every engine take their folders from
 * {@link org.moduscrm.testing.engine.TestEngine} and are run once for each; tests of PostgreSQL alone take theirs from
 * {@link org.moduscrm.testing.engine.TestServer}.
 */
package org.moduscrm.testing.engine;
