package org.moduscrm.ui.page;

import org.moduscrm.archive.model.ArchiveRecord;
import org.moduscrm.archive.service.Archive;
import org.moduscrm.archive.service.EditModel;
import org.moduscrm.ui.form.EditContext;
import org.osgi.annotation.versioning.ProviderType;

/** What an editor offers its pages. Used on the UI thread. */
@ProviderType
public interface CustomerPageContext {

    Archive archive();

    /** The editor's undo history; bind fields through it. Changes made through it make the editor look dirty by themselves. */
    EditContext edits();

    /**
     * The one model of a record in this editor. Pages that show the same record must edit the same values, so a page
     * passes on what it has read and uses what it gets.
     *
     * @return the model that another page brought before, else the one given
     */
    <E extends ArchiveRecord> EditModel<E> shared(EditModel<E> model);

    /** Tells the editor that what {@link CustomerPage#isDirty} says may have changed otherwise. */
    void dirtyChanged();

    /** Reads the customer and all pages anew, unless there are unsaved changes. */
    void reload();
}
