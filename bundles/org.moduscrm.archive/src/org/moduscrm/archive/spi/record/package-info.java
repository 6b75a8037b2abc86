/**
 * Kinds of record: what a bundle with tables of its own contributes.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.record;
