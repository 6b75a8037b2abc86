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
import org.moduscrm.archive.service.Server;

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

        /** The database server went away or is back; never called for an archive that is not on a server. */
        default void serverChanged(Server.State state) {
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
    private Server server;
    private final Consumer<Server.State> serverListener;

    private SessionBinding(Control control, Client client) {
        this.control = control;
        this.display = control.getDisplay();
        this.client = client;
        this.serverListener = state -> later(() -> client.serverChanged(state));
    }

    /** Must be called on the UI thread. Ends by itself when the control is disposed. */
    public static void bind(Control control, ArchiveSession session, Client client) {
        SessionBinding binding = new SessionBinding(control, client);
        Consumer<ArchiveSession.Status> statusListener = status -> binding.later(() -> binding.changed(status));
        ArchiveListener archiveListener = binding::gather;
        control.addDisposeListener(event -> {
            session.removeListener(statusListener);
            session.removeArchiveListener(archiveListener);
            binding.watch(null);
        });
        session.addArchiveListener(archiveListener);
        session.addListener(statusListener);
        binding.changed(session.status());
    }

    private void changed(ArchiveSession.Status status) {
        watch(status.isOpen() ? status.archive().server().orElse(null) : null);
        client.sessionChanged(status);
    }

    private void watch(Server next) {
        if (server != null) {
            server.removeListener(serverListener);
        }
        server = next;
        if (server != null) {
            server.addListener(serverListener);
        }
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
