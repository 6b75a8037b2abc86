/** Moving people from post to post. */
package org.moduscrm.archive.internal.people;
