/**
 * Pages that modes and partners add to the customer editor: implement {@link org.moduscrm.ui.page.CustomerPage} and
 * name it in the extension point {@code org.moduscrm.ui.customerPages}.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.ui.page;
