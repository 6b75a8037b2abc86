/**
 * How customers are classified, and since when: {@link org.moduscrm.archive.service.classification.Classifications}.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.service.classification;
