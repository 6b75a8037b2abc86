/**
 * The records of the shared customer archive and the values they are made of.
 *
 * <p>Modes and partners refer to these records; nothing here refers to them. Records are plain classes with Jakarta
 * Persistence annotations. They are confined to the unit of work that read them: windows bind to
 * {@link org.moduscrm.archive.service.EditModel} instead.
 *
 * <p>Moments are {@link java.time.Instant}, cut to microseconds. Business days are {@link java.time.LocalDate} in the
 * enterprise's zone.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.model;
