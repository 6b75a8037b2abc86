package org.moduscrm.archive.service;

import java.util.List;
import java.util.UUID;

/**
 * The answer to a quick search.
 *
 * @param total how many customers match in all
 */
public record CustomerSearch(long total, List<CustomerHit> hits) {

    /** @param matched which field matched, as in {@link org.moduscrm.archive.spi.search.SearchIndex.Hit} */
    public record CustomerHit(UUID id, String code, String name, String matched) {
    }
}
