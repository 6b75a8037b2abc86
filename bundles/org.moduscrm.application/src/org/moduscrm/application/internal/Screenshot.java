package org.moduscrm.application.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;

/** Opens the window on an archive, waits until it is complete, and writes a picture of it. */
public class Screenshot implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Arguments arguments;
        try {
            arguments = Arguments.of(context);
            if (arguments.file().isEmpty()) {
                throw new Arguments.WrongUse(Messages.Screenshot_noFile);
            }
        } catch (Arguments.WrongUse e) {
            System.err.println(e.getMessage());
            System.err.println(Messages.Screenshot_usage);
            context.applicationRunning();
            return Desktop.EXIT_WRONG_USE;
        }
        takeFreshArea();
        return Desktop.run(context, new ScreenshotAdvisor(arguments));
    }

    /** A picture shows the layout as delivered, not the one the user made. */
    private static void takeFreshArea() throws IOException {
        Location location = Platform.getInstanceLocation();
        if (location != null && !location.isSet()) {
            Path area = Files.createTempDirectory("modus-screenshot");
            location.set(area.toUri().toURL(), false);
        }
    }

    @Override
    public void stop() {
        new Desktop().stop();
    }
}
