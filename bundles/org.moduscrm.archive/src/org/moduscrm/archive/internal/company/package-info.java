/**
 * Company facts: the lists that describe a company, its tax id, its group, and what must hold of them.
 */
package org.moduscrm.archive.internal.company;
