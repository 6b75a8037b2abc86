package org.moduscrm.archive.service;

import java.util.List;

/**
 * A window of a long list.
 *
 * @param before cursor for the page before this one; null at the beginning
 * @param after cursor for the page after this one; null at the end
 */
public record ListWindow<T>(List<T> rows, String before, String after) {
}
