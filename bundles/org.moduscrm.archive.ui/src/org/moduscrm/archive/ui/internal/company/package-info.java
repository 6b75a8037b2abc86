/** Words for company facts, and parts that show them. */
package org.moduscrm.archive.ui.internal.company;
