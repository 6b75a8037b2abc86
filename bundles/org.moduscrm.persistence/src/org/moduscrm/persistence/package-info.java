/**
 * The unit of work over the entities that any bundle contributes, and the migrations of their tables.
 *
 * <p>Called by {@code org.moduscrm.archive} alone. Nothing here knows a customer, and no type of the object-relational
 * mapper or of a database driver is visible outside.
 */
package org.moduscrm.persistence;
