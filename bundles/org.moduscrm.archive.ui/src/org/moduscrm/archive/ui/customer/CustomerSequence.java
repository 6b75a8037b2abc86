package org.moduscrm.archive.ui.customer;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** The order in which the Customers view lists customers, for going from one to the next. Used on the UI thread. */
public interface CustomerSequence {

    String VIEW_ID = "org.moduscrm.archive.ui.customers";

    /**
     * Where a customer stands.
     *
     * @param index from 1; 0 when its place is not known
     * @param total -1 while it is being counted
     */
    record Place(long index, long total) {
    }

    /** Empty when the customer is not in the part of the list that is loaded. */
    Optional<Place> placeOf(UUID customer);

    /** The customer so many places after, or, negative, before another; empty at the end of what is loaded. */
    Optional<CustomerInput> neighbour(UUID customer, int offset);

    /** Selects a customer in the list. */
    void reveal(UUID customer);

    /** The list of a window page, if its view is there and has been shown. */
    static Optional<CustomerSequence> of(IWorkbenchPage page) {
        IViewReference reference = page.findViewReference(VIEW_ID);
        IWorkbenchPart part = reference == null ? null : reference.getPart(false);
        return Optional.ofNullable(Adapters.adapt(part, CustomerSequence.class));
    }
}
