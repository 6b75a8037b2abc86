/**
 * What commands and windows call to read files into the archive and to write files from it.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.exchange.service;
