/**
 * Configuration as records: changed through {@link org.moduscrm.archive.service.Records}, with a history, like any other.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.model.config;
