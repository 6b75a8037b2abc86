/**
 * Kinds of file that can be read into the archive or written from it: implement
 * {@link org.moduscrm.archive.spi.exchange.Importer} or {@link org.moduscrm.archive.spi.exchange.Exporter} as an OSGi
 * service.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.exchange;
