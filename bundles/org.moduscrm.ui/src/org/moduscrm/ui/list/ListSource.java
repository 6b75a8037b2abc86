package org.moduscrm.ui.list;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.ListWindow;

/** Where a list gets its rows. Called off the UI thread. */
public interface ListSource<T> {

    ListWindow<T> load(Archive archive, ListRequest request);

    /** How many rows there are in all with a filter. */
    long count(Archive archive, String text);
}
