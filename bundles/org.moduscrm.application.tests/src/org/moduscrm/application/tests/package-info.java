/**
 * Tests of the window in the running workbench. A test acts through {@link org.moduscrm.application.tests.Window}, finds
 * controls by their ids, and waits for the window to come to rest instead of for a time. The run is in Chinese, which
 * serves as the pseudo-locale: see {@link org.moduscrm.application.tests.NoForeignTextTest}. Pictures of everything that
 * was looked at, and of every failure, lie in {@code target/pictures}.
 */
package org.moduscrm.application.tests;
