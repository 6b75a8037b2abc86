/** Removing records: what must not go, and the words for it. */
package org.moduscrm.archive.internal.removal;
