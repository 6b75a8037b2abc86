package org.moduscrm.archive.service.history;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.moduscrm.archive.service.Author;
import org.moduscrm.archive.service.Route;

/**
 * What there is to choose from in a customer's changes.
 *
 * @param attributes attributes that have changed, by kind of record
 * @param authors who changed something, by name
 */
public record HistoryChoices(Map<String, Set<String>> attributes, List<Author> authors, Set<Route> routes) {
}
