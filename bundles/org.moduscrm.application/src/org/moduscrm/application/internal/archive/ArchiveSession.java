package org.moduscrm.application.internal.archive;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

/** The archive this window works on. At most one is open; methods but {@link #folder()} may take long. */
public interface ArchiveSession {

    /** The folder of the open archive. */
    Optional<Path> folder();

    /** Opens the archive in a folder in place of the one that is open; never on the UI thread. */
    void open(Path folder) throws CoreException;

    void close();

    /** @param listener called, on any thread, whenever another archive or none is open */
    void addListener(Runnable listener);

    void removeListener(Runnable listener);
}
