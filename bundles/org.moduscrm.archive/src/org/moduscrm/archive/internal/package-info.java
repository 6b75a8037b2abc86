/**
 * Behind the archive's services: {@code pipeline} carries writes, {@code customer} lists and opens customers,
 * {@code timeline}, {@code history}, {@code rules}, {@code modes} and {@code index} do what they are called.
 */
package org.moduscrm.archive.internal;
