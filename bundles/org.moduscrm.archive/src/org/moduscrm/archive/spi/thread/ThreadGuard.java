package org.moduscrm.archive.spi.thread;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows the thread on which no archive service may run. An optional OSGi service, provided where there is a window.
 */
@ConsumerType
public interface ThreadGuard {

    boolean isUserInterfaceThread();
}
