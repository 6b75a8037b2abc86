package org.moduscrm.bench.ui.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.moduscrm.exchange.service.Exchange;
import org.moduscrm.ui.session.ArchiveSession;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * In a window that is started to be measured: works in it like a user, times every event, writes a report and closes it.
 * Does nothing in any other process.
 */
@Component(property = "event.topics=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public class MeasuredSession implements EventHandler {

    /** System property: the file to write the report to. */
    static final String REPORT = "org.moduscrm.bench.session";
    /** System property: folder of files to import during the session. */
    static final String FILES = "org.moduscrm.bench.session.files";

    private final BundleContext context;
    private final ArchiveSession session;
    private final Exchange exchange;

    @Activate
    public MeasuredSession(BundleContext context, @Reference ArchiveSession session, @Reference Exchange exchange) {
        this.context = context;
        this.session = session;
        this.exchange = exchange;
    }

    @Override
    public void handleEvent(Event event) {
        String report = context.getProperty(REPORT);
        if (report != null) {
            Path files = Path.of(context.getProperty(FILES));
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> measure(Path.of(report), files));
        }
    }

    /** Takes the place of the workbench's own loop until the work is done. */
    private void measure(Path report, Path files) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        EventLog log = new EventLog();
        EventLoop loop = new EventLoop(display, log);
        Heap heap = new Heap();
        Window window = new Window(display, loop, log);
        Thread worker = new Thread(() -> {
            Report result = new Report();
            try {
                new UserSession(window, session, exchange, files, heap, log, result).run();
                result.add(log).add(heap);
            } catch (Exception | LinkageError | AssertionError e) {
                result.failed(e);
            } finally {
                write(result, report);
                loop.end();
            }
        }, "Measured user");
        worker.start();
        try (Watch watch = new Watch(display.getThread(), log, heap)) {
            loop.run();
        }
        PlatformUI.getWorkbench().close();
    }

    private static void write(Report result, Path file) {
        try {
            result.write(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The session cannot be reported to " + file, e);
        }
    }
}
