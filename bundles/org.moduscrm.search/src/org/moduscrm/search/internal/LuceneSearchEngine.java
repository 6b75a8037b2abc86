package org.moduscrm.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.apache.lucene.store.LockObtainFailedException;
import org.moduscrm.archive.spi.search.SearchEngine;
import org.moduscrm.archive.spi.search.SearchIndex;
import org.moduscrm.search.internal.name.Readings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/**
 * Search on Apache Lucene.
 */
@Component
public class LuceneSearchEngine implements SearchEngine {

    /**
     * Lucene asks on the console for the vector module of the JVM, which searching names has no use for. The logger is
     * held so that its level is not collected with it.
     */
    private static final java.util.logging.Logger VECTOR_ADVICE = java.util.logging.Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final Readings readings;
    private final Logger log;

    @Activate
    public LuceneSearchEngine(@Reference Readings readings, @Reference LoggerFactory loggers) {
        this.readings = readings;
        this.log = loggers.getLogger(LuceneSearchEngine.class);
        VECTOR_ADVICE.setLevel(java.util.logging.Level.OFF);
    }

    /**
     * @throws IllegalStateException when the index is open already, here or in another process
     * @throws UncheckedIOException when the folder cannot be written
     */
    @Override
    public SearchIndex open(Path folder) {
        final var place = new IndexFolder(folder);
        try {
            return openOrBeginAnew(place);
        } catch (final LockObtainFailedException e) {
            throw new IllegalStateException("The search index in " + folder + " is in use", e);
        } catch (final IOException e) {
            throw new UncheckedIOException("Cannot open the search index in " + folder, e);
        }
    }

    private SearchIndex openOrBeginAnew(IndexFolder place) throws IOException {
        try {
            return new LuceneSearchIndex(place, readings, log);
        } catch (final LockObtainFailedException e) {
            throw e;
        } catch (final IOException | IllegalArgumentException e) {
            // Lucene refuses codecs that it does not know by an IllegalArgumentException
            log.warn("The search index is unusable and begins anew", e);
            place.wipe();
            return new LuceneSearchIndex(place, readings, log);
        }
    }
}
