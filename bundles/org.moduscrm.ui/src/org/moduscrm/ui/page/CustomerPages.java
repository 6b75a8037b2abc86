package org.moduscrm.ui.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/** Reads the extension point of customer pages. */
public final class CustomerPages {

    private static final String POINT = "org.moduscrm.ui.customerPages";
    private static final int LAST = 10_000;

    private CustomerPages() {
    }

    /**
     * A declared page.
     *
     * @param order pages stand from left to right in ascending order, then by id
     * @param modeId the mode whose customers have the page; null for all customers
     */
    public record Descriptor(String id, String label, int order, String modeId, IConfigurationElement element) {

        /** A new page object. @throws CoreException when its class is missing or wrong, or a service it needs is */
        public CustomerPage<?> create() throws CoreException {
            return (CustomerPage<?>) element.createExecutableExtension("class");
        }
    }

    /** All declared pages in their order. */
    public static List<Descriptor> all(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(CustomerPages::descriptor)
                .sorted(Comparator.comparingInt(Descriptor::order).thenComparing(Descriptor::id)).toList();
    }

    private static Descriptor descriptor(IConfigurationElement element) {
        return new Descriptor(element.getAttribute("id"), element.getAttribute("label"), order(element),
                element.getAttribute("modeId"), element);
    }

    private static int order(IConfigurationElement element) {
        String text = element.getAttribute("order");
        if (text == null) {
            return LAST;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            ILog.get().warn("Customer page " + element.getAttribute("id") + " of " + element.getContributor().getName()
                    + ": the order must be a whole number, not '" + text + "'", e);
            return LAST;
        }
    }
}
