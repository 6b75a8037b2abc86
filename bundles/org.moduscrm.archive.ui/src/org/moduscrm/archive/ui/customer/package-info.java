/**
 * Opening customers from elsewhere in the product.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.ui.customer;
