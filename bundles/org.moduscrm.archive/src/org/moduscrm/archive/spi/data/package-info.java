/**
 * Reading the archive from contributed code.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.data;
