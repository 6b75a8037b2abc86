package org.moduscrm.bench.internal.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * In a window that is started to be timed: writes down when the workbench says that its window stands and its event loop
 * begins, from when on it takes input. Does nothing in any other process.
 */
@Component(property = "event.topics=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public class StartReport implements EventHandler {

    /** System property: the file to write to. */
    static final String FILE = "org.moduscrm.bench.started";

    private final String file;

    @Activate
    public StartReport(BundleContext context) {
        file = context.getProperty(FILE);
    }

    @Override
    public void handleEvent(Event event) {
        if (file == null) {
            return;
        }
        long now = System.currentTimeMillis();
        try {
            Path part = Files.writeString(Path.of(file + ".part"), Long.toString(now));
            Files.move(part, Path.of(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The start of the window cannot be reported to " + file, e);
        }
    }
}
