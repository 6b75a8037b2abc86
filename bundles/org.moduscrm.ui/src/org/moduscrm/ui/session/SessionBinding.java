package org.moduscrm.ui.session;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.moduscrm.archive.service.ArchiveListener;
import org.moduscrm.archive.service.Route;

/**
 * Connects a part with the session for as long as a control of it lives: everything arrives on the UI thread, and
 * commits that follow each other closely arrive as one.
 */
public final class SessionBinding {

    /** So many milliseconds of commits are gathered before a part hears of them. */
    private static final int GATHER_MS = 150;

    /** What the part does. Called on the UI thread while its control lives. */
    public interface Client {

        /** The archive was opened, closed or exchanged; also called once with the present state. */
        void sessionChanged(ArchiveSession.Status status);

        /** Records were committed. */
        default void archiveChanged(Changes changes) {
        }
    }

    /**
     * What was committed since the last call.
     *
     * @param kinds the kinds of record
     * @param customers the customers they belong to
     */
    public record Changes(Set<String> kinds, Set<UUID> customers, Set<Route> routes) {
    }

    private final Control control;
    private final Display display;
    private final Client client;
    private Set<String> kinds = new HashSet<>();
    private Set<UUID> customers = new HashSet<>();
    private Set<Route> routes = EnumSet.noneOf(Route.class);
    private boolean scheduled;

    private SessionBinding(Control control, Client client) {
        this.control = control;
        this.display = control.getDisplay();
        this.client = client;
    }

    /** Must be called on the UI thread. Ends by itself when the control is disposed. */
    public static void bind(Control control, ArchiveSession session, Client client) {
        SessionBinding binding = new SessionBinding(control, client);
        Consumer<ArchiveSession.Status> statusListener = status -> binding.later(() -> client.sessionChanged(status));
        ArchiveListener archiveListener = binding::gather;
        control.addDisposeListener(event -> {
            session.removeListener(statusListener);
            session.removeArchiveListener(archiveListener);
        });
        session.addArchiveListener(archiveListener);
        session.addListener(statusListener);
        client.sessionChanged(session.status());
    }

    private void later(Runnable work) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (!control.isDisposed()) {
                work.run();
            }
        });
    }

    private synchronized void gather(ArchiveListener.ArchiveChange change) {
        kinds.addAll(change.kinds());
        customers.addAll(change.customers());
        routes.add(change.route());
        if (!scheduled) {
            scheduled = true;
            later(() -> display.timerExec(GATHER_MS, this::deliver));
        }
    }

    private void deliver() {
        if (!control.isDisposed()) {
            client.archiveChanged(take());
        }
    }

    private synchronized Changes take() {
        Changes changes = new Changes(kinds, customers, routes);
        kinds = new HashSet<>();
        customers = new HashSet<>();
        routes = EnumSet.noneOf(Route.class);
        scheduled = false;
        return changes;
    }
}
