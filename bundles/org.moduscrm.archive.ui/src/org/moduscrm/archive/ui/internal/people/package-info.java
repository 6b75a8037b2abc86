/** Moving people from post to post, in the window. */
package org.moduscrm.archive.ui.internal.people;
