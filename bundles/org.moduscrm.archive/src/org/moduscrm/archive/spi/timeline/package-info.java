/**
 * Entries on the timeline of customers.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.timeline;
