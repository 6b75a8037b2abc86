/**
 * The people at customers and their posts: {@link org.moduscrm.archive.service.people.People}.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.service.people;
