package org.moduscrm.archive.internal.pipeline;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Tells code of partners from that of the product, by the bundle it comes from: so nobody can forget to say it. */
final class Partners {

    private static final String OURS = "org.moduscrm.";

    private Partners() {
    }

    /** @return symbolic name of the bundle that a piece of work comes from; null for the product's own */
    static String agentOf(Object work) {
        Bundle bundle = FrameworkUtil.getBundle(work.getClass());
        return bundle == null || bundle.getSymbolicName().startsWith(OURS) ? null : bundle.getSymbolicName();
    }
}
