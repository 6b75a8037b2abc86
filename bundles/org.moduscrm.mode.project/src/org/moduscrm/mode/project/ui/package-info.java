/** The mode's page in the customer editor. Nothing here loads without a workbench. */
package org.moduscrm.mode.project.ui;
