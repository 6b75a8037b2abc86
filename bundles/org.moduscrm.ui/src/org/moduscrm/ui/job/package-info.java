/**
 * Work off the UI thread.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.ui.job;
