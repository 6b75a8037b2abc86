/**
 * What the enterprise configured: code lists, settings, number patterns.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.service.config;
