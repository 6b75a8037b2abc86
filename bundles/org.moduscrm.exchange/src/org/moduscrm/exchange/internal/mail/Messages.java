package org.moduscrm.exchange.internal.mail;

import org.eclipse.osgi.util.NLS;

/** Texts about mails. */
final class Messages extends NLS {

    public static String broken;
    public static String endsEarly;
    public static String malformed;
    public static String noMail;
    public static String noSubject;
    public static String tooDeep;
    public static String tooManyParts;
    public static String unnamedPart;

    static {
        NLS.initializeMessages("org.moduscrm.exchange.internal.mail.messages", Messages.class);
    }

    private Messages() {
    }
}
