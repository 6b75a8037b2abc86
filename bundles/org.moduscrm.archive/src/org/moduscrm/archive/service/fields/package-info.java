/**
 * The attributes of the archive's own records, as constants, and their record types.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.service.fields;
