/**
 * Where the passwords for team archives come from.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.team;
