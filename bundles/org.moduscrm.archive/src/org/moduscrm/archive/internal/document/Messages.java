package org.moduscrm.archive.internal.document;

import org.eclipse.osgi.util.NLS;

/** Texts about documents that users read. */
final class Messages extends NLS {

    static {
        NLS.initializeMessages("org.moduscrm.archive.internal.document.messages", Messages.class);
    }

    public static String blockedName;
    public static String blockedProgram;
    public static String changedMeanwhile;
    public static String damaged;
    public static String documentKind;
    public static String field_address;
    public static String field_contact;
    public static String field_currentNumber;
    public static String field_fileName;
    public static String field_name;
    public static String field_record;
    public static String field_role;
    public static String field_sha256;
    public static String field_size;
    public static String field_title;
    public static String field_user;
    public static String field_addedAt;
    public static String field_author;
    public static String field_document;
    public static String field_mediaType;
    public static String field_versionNumber;
    public static String kind_document;
    public static String kind_participant;
    public static String kind_version;
    public static String quota;
    public static String recordGone;
    public static String role_attendee;
    public static String role_copy;
    public static String role_recipient;
    public static String role_sender;
    public static String state_active;
    public static String state_removed;
    public static String timelineKind;
    public static String timelineNewVersion;
    public static String titleExplanation;
    public static String titleMessage;
    public static String titleTitle;
    public static String tooLarge;
    public static String unreadable;

    private Messages() {
    }
}
