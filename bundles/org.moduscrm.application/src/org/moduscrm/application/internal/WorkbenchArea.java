package org.moduscrm.application.internal;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

/**
 * The folder where the window keeps its layout and its settings, held for as long as the program runs. Two windows
 * on one folder would overwrite each other's layout, so a second window takes a sibling folder.
 */
final class WorkbenchArea implements AutoCloseable {

    private static final int MOST_WINDOWS = 9;

    static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final Location location;

    private WorkbenchArea(Location location) {
        this.location = location;
    }

    static WorkbenchArea take() throws Unavailable {
        Location location = Platform.getInstanceLocation();
        if (location == null) {
            throw new Unavailable(Messages.WorkbenchArea_none, null);
        }
        try {
            if (location.isSet()) {
                if (location.lock()) {
                    return new WorkbenchArea(location);
                }
            } else if (takeFree(location)) {
                return new WorkbenchArea(location);
            }
        } catch (IOException e) {
            throw new Unavailable(NLS.bind(Messages.WorkbenchArea_notWritable, location.getURL()), e);
        }
        throw new Unavailable(NLS.bind(Messages.WorkbenchArea_inUse, location.getURL()), null);
    }

    private static boolean takeFree(Location location) throws IOException {
        URL first = location.getDefault();
        for (int window = 1; window <= MOST_WINDOWS; window++) {
            if (location.set(window == 1 ? first : sibling(first, window), true)) {
                return true;
            }
        }
        return false;
    }

    private static URL sibling(URL first, int window) throws MalformedURLException {
        String text = first.toExternalForm();
        String stem = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return URI.create(stem.replace(" ", "%20") + "-" + window + "/").toURL();
    }

    @Override
    public void close() {
        location.release();
    }
}
