/**
 * What a part shows in place of its content: nothing yet, filtered out, error.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.ui.state;
