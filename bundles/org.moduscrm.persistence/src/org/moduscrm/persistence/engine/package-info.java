/**
 * What a database engine provides. Implemented once per engine, in a bundle that is the only user of its driver.
 */
package org.moduscrm.persistence.engine;
