package org.moduscrm.demo;

import java.nio.file.Path;
import java.util.Locale;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes archives that show the product with a fictitious company, dated around today. An OSGi service. Calls block on
 * the database and are not for the user-interface thread.
 */
@ProviderType
public interface DemoCompany {

    /** Is told how far the making is, in the thread that makes. */
    @ConsumerType
    interface Progress {

        /**
         * @param step from 0
         * @param steps how many there are
         */
        void begins(int step, int steps);

        /** Asked before each step. */
        boolean isCancelled();
    }

    /** Where the demo archive of a language lies: in the user's home, beside and never within an archive of his own. */
    Path folder(Locale language);

    /** Whether the archive in a folder was made by {@link #create}; a folder without an archive is none. */
    boolean isDemo(Path folder);

    /**
     * Makes a demo archive. It appears in its folder when it is complete, so that cancelling or a crash leaves none.
     *
     * @param language the company speaks Chinese for {@code zh}, else English
     * @throws org.moduscrm.archive.service.ArchiveException when the folder holds anything already, or the work failed
     * @return whether it was made; false after cancelling
     */
    boolean create(Path folder, Locale language, Progress progress);

    /**
     * Deletes a demo archive.
     *
     * @throws org.moduscrm.archive.service.ArchiveException when the folder holds anything but a demo archive, or somebody
     *     has it open; it was left alone then
     */
    void delete(Path folder);
}
