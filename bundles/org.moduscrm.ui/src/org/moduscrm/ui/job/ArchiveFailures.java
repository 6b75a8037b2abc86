package org.moduscrm.ui.job;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.service.ArchiveException;
import org.moduscrm.ui.internal.Messages;

/** Words failures for users. */
public final class ArchiveFailures {

    private ArchiveFailures() {
    }

    /**
     * @param task what was being done, in the user's language
     * @return its message says what happened in words for users; the exception holds the details
     */
    public static IStatus status(String task, Throwable failure) {
        String message = failure instanceof ArchiveException ? failure.getMessage()
                : NLS.bind(Messages.job_failed, task);
        return new Status(IStatus.ERROR, "org.moduscrm.ui", message, failure);
    }
}
