package org.moduscrm.application.internal.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.moduscrm.application.internal.Ids;
import org.moduscrm.application.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Remembers which folder is open. */
@Component
public class FolderSession implements ArchiveSession {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Path folder;

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    @Override
    public void open(Path wanted) throws CoreException {
        try {
            Files.createDirectories(wanted);
        } catch (IOException e) {
            throw new CoreException(new Status(Status.ERROR, Ids.BUNDLE,
                    NLS.bind(Messages.OpenArchiveJob_noFolder, wanted), e));
        }
        folder = wanted;
        listeners.forEach(Runnable::run);
    }

    @Override
    public void close() {
        folder = null;
        listeners.forEach(Runnable::run);
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
