/** The customer selected anywhere, at a glance. */
package org.moduscrm.archive.ui.internal.glance;
