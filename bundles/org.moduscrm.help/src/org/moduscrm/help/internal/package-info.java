/** Reads the table of contents and shows the pages. */
package org.moduscrm.help.internal;
