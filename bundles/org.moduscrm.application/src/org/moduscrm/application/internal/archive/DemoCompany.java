package org.moduscrm.application.internal.archive;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes the archive of the fictitious company, apart from the user's own. */
public interface DemoCompany {

    /** Builds the archive where it is not there yet, and says where it lies. */
    Path prepare(IProgressMonitor monitor) throws CoreException;
}
