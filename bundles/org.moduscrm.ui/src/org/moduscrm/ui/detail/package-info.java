/**
 * Pieces that pages share: a table of records with its buttons, and the form of the selected one.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.ui.detail;
