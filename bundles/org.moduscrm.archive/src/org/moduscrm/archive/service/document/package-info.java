/**
 * Files in the archive: versions, checksums, limits, and their content in one store inside the database.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.service.document;
