package org.moduscrm.archive.ui.internal.editor;

/** A page of the shared archive; it shows the same sheet as its neighbours and follows what they change. */
interface OwnPage {

    /** The sheet was edited, here or on another page, or an edit was taken back. */
    void edited();
}
