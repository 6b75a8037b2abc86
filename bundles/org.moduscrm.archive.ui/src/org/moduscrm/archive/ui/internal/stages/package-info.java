/** How many customers are in which class, and how long they stay there. */
package org.moduscrm.archive.ui.internal.stages;
