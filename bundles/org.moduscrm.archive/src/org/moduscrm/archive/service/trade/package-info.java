/**
 * Trade: documents, what is open of them, exchange rates, chances.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.service.trade;
