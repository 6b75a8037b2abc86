package org.moduscrm.persistence.internal;

import org.moduscrm.persistence.internal.weaving.EntityWeavingHook;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.weaving.WeavingHook;

/**
 * Registers the weaving hook. An activator and not a DS component: the hook must be complete before the first entity
 * class loads, and creating a component inside a class load would come back to itself.
 */
public class WeavingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(WeavingHook.class, new EntityWeavingHook(context), null);
    }

    @Override
    public void stop(BundleContext context) {
        // the framework withdraws the service
    }
}
