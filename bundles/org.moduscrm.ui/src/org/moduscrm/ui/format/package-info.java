/**
 * How dates, amounts and states are written.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.ui.format;
