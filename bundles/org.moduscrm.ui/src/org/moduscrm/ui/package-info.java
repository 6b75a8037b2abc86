/**
 * The base of every window part: how parts are created and how their controls are named.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.ui;
