/**
 * What a bundle lets the enterprise configure, and with what it starts.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.config;
