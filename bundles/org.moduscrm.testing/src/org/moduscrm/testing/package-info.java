/**
 * For tests of the product, of modes and of partners' plug-ins: archives to work on, and the window as its user sees it.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.testing;
