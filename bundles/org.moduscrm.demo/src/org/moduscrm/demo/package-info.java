/**
 * The demo company: who shows the product calls {@link org.moduscrm.demo.DemoCompany}. What the company is made of comes
 * from the bundles, as {@link org.moduscrm.archive.spi.demo.DemoData}.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.demo;
