package org.moduscrm.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Icons of bundles: {@code icons/name.svg}, drawn sharp at every zoom. */
public final class Icons {

    private Icons() {
    }

    /**
     * @param owner a class of the bundle that has the icon
     * @param name without folder and ending
     * @return a red square when there is none, so that the gap is seen
     */
    public static ImageDescriptor of(Class<?> owner, String name) {
        return ResourceLocator.imageDescriptorFromBundle(owner, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
