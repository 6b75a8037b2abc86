package org.moduscrm.archive.internal;

import org.moduscrm.archive.spi.thread.ThreadGuard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps the archive's services off the user-interface thread: a database call there freezes the window. */
@Component(service = ThreadCheck.class)
public class ThreadCheck {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile ThreadGuard guard;

    @Activate
    public ThreadCheck() {
        // the guard comes and goes with the window
    }

    /** @throws IllegalStateException on the user-interface thread */
    public void check() {
        ThreadGuard present = guard;
        if (present != null && present.isUserInterfaceThread()) {
            throw new IllegalStateException("The archive must not be called on the user-interface thread");
        }
    }
}
