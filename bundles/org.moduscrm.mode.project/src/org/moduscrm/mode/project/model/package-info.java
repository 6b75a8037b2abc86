/** The records of the project mode. They refer to the archive's; it does not know them. */
package org.moduscrm.mode.project.model;
