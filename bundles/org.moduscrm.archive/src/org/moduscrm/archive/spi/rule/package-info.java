/**
 * Rules, their findings and quick fixes: implement {@link org.moduscrm.archive.spi.rule.Rule}.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.spi.rule;
