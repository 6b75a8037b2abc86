/**
 * What the embedded archive's search index provides.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.search;
