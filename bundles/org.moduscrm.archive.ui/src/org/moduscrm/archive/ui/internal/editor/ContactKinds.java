package org.moduscrm.archive.ui.internal.editor;

import org.moduscrm.archive.model.ContactPointKind;

/** Tells kinds of contact points apart. */
final class ContactKinds {

    private ContactKinds() {
    }

    /** Whether somebody can be called there. */
    static boolean isNumber(ContactPointKind kind) {
        return kind != null && kind.isNumber() && kind != ContactPointKind.FAX;
    }
}
