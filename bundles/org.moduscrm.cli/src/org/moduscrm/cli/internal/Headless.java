package org.moduscrm.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line without a window. */
public class Headless implements IApplication {

    /** The arguments were not understood. */
    private static final Integer WRONG_USE = Integer.valueOf(2);

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        System.err.println("modus: no command of this name: " + String.join(" ", arguments));
        return WRONG_USE;
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
