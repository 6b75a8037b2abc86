/**
 * The index on Apache Lucene, the only place that knows it. Called by the archive through its search SPI.
 */
package org.moduscrm.search.internal;
