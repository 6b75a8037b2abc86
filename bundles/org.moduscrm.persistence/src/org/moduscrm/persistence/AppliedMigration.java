package org.moduscrm.persistence;

/**
 * @param bundle symbolic name of the bundle that carries it
 * @param number its number within the bundle, from 1
 * @param title from the file name
 */
public record AppliedMigration(String bundle, int number, String title) {
}
