/**
 * Lists: a table with a filter that shows one window of a long result at a time.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.ui.list;
