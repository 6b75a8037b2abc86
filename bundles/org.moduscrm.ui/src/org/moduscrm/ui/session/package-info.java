/**
 * Which archive the window works with.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.ui.session;
