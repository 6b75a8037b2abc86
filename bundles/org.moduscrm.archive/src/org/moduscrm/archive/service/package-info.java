/**
 * What windows, commands, imports and modes call. An {@link org.moduscrm.archive.service.Archive} is opened through
 * {@link org.moduscrm.archive.service.ArchiveManager} and gives the rest.
 *
 * <p>All calls may block on the database: they are refused with an {@link java.lang.IllegalStateException} on the
 * user-interface thread, and safe on any other.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.service;
