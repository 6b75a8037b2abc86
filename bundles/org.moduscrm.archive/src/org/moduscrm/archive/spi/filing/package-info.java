/**
 * Files that are more than documents when they are filed: a mail, an appointment.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.filing;
