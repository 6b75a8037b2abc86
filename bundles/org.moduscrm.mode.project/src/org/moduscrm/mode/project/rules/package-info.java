/** The rules of the project mode, one class each. */
package org.moduscrm.mode.project.rules;
