/**
 * The embedded archive's engine: Apache Derby in this process, one archive folder per database.
 *
 * <p>An archive folder holds {@code database/} (Derby's own files; nothing else may open them while the database runs),
 * {@code archive.lock} and {@code archive.holder} (see {@link org.moduscrm.persistence.derby.internal.ArchiveLock}).
 */
package org.moduscrm.persistence.derby.internal;
