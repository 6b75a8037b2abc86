package org.moduscrm.ui.page;

import org.moduscrm.archive.service.Archive;
import org.moduscrm.ui.form.EditContext;
import org.osgi.annotation.versioning.ProviderType;

/** What an editor offers its pages. Used on the UI thread. */
@ProviderType
public interface CustomerPageContext {

    Archive archive();

    /** The editor's undo history; bind fields through it. Changes made through it make the editor look dirty by themselves. */
    EditContext edits();

    /** Tells the editor that what {@link CustomerPage#isDirty} says may have changed otherwise. */
    void dirtyChanged();

    /** Reads the customer and all pages anew, unless there are unsaved changes. */
    void reload();
}
