package org.moduscrm.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.spi.search.CustomerDocument;
import org.moduscrm.archive.spi.search.SearchEngine;
import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.archive.spi.search.SearchIndex.Hit;
import org.moduscrm.archive.spi.search.SearchIndex.SearchResult;

/** Filtered lists in an order. */
class SortingTest {

    private static final int CUSTOMERS = 500;

    @TempDir
    Path folder;

    private final List<CustomerDocument> documents = new ArrayList<>();
    private SearchIndex index;

    @BeforeEach
    void fill() {
        final var random = new Random(7);
        for (int i = 0; i < CUSTOMERS; i++) {
            documents.add(ADocument.named(i, "Customer " + i).sortKey("key " + random.nextInt(50))
                    .code(random.nextInt(10) == 0 ? null : "K" + random.nextInt(100))
                    .grade(random.nextInt(3) == 0 ? "" : String.valueOf((char) ('A' + random.nextInt(3))))
                    .changedAt(random.nextInt(5) == 0 ? null : Instant.ofEpochSecond(random.nextInt(40) - 20)).get());
        }
        index = Services.get(SearchEngine.class).open(folder);
        index.put(documents.subList(0, 200));
        index.refresh();
        index.put(documents.subList(200, CUSTOMERS));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static Comparator<CustomerDocument> order(CustomerSort sort, boolean ascending) {
        return switch (sort) {
            case NAME -> by(CustomerDocument::sortKey, ascending);
            case CODE -> by(CustomerDocument::code, ascending);
            case GRADE -> by(document -> document.grade().isEmpty() ? null : document.grade(), ascending);
            case CHANGED -> by(CustomerDocument::changedAt, ascending);
        };
    }

    private static <T extends Comparable<T>> Comparator<CustomerDocument> by(Function<CustomerDocument, T> value,
            boolean ascending) {
        final Comparator<T> values = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        final Comparator<UUID> ids = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(value, Comparator.nullsLast(values)).thenComparing(CustomerDocument::id, ids);
    }

    @ParameterizedTest
    @CsvSource({ "NAME, true", "NAME, false", "CODE, true", "CODE, false", "GRADE, true", "GRADE, false", "CHANGED, true",
            "CHANGED, false" })
    void pagesFollowOneAnotherInTheOrderThatWasAskedFor(CustomerSort sort, boolean ascending) {
        final List<UUID> expected = documents.stream().sorted(order(sort, ascending)).map(CustomerDocument::id).toList();
        final List<UUID> paged = new ArrayList<>();
        for (int skip = 0; skip < CUSTOMERS + 70; skip += 70) {
            final SearchResult page = index.search("customer", sort, ascending, skip, 70);
            assertEquals(CUSTOMERS, page.total());
            paged.addAll(page.hits().stream().map(Hit::id).toList());
        }
        assertEquals(expected, paged);
    }
}
