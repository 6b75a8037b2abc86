/**
 * Opportunities on a page: columns, form, forecast. The archive's page and those of modes share them.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.ui.deal;
