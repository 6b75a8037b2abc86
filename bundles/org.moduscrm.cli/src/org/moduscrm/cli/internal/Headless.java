package org.moduscrm.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.moduscrm.archive.spi.command.Command;
import org.moduscrm.archive.spi.team.PasswordPrompt;
import org.moduscrm.cli.internal.team.ConsolePrompt;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The command line without a window. What commands print is UTF-8 wherever it goes. */
public class Headless implements IApplication {

    private static final long PATIENCE_MILLIS = 30_000;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Libraries that chat on the standard output must not spoil a document that a program reads.
        System.setOut(err);
        BundleContext bundles = FrameworkUtil.getBundle(Headless.class).getBundleContext();
        ServiceTracker<CommandRunner, CommandRunner> tracker = new ServiceTracker<>(bundles, CommandRunner.class, null);
        tracker.open();
        var prompt = bundles.registerService(PasswordPrompt.class, new ConsolePrompt(), null);
        try {
            CommandRunner runner = tracker.waitForService(PATIENCE_MILLIS);
            if (runner == null) {
                err.println(Messages.incomplete);
                return Command.FAILED;
            }
            return runner.run(arguments, new Console(out, err));
        } finally {
            prompt.unregister();
            tracker.close();
            out.flush();
        }
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
