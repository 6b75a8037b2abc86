package org.moduscrm.archive.spi.exchange;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told how far an import is, in the thread that imports. */
@ConsumerType
public interface ImportProgress {

    /** Tells nobody and never cancels. */
    ImportProgress NONE = new ImportProgress() {

        @Override
        public void committed(long rows) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Called after a commit: every good row among the first {@code rows} of the file is durably stored.
     */
    void committed(long rows);

    /** Asked before each chunk. */
    boolean isCancelled();
}
