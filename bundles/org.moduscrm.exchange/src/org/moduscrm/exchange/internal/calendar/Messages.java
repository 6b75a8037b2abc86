package org.moduscrm.exchange.internal.calendar;

import org.eclipse.osgi.util.NLS;

/** Texts about calendars. */
final class Messages extends NLS {

    public static String badMoment;
    public static String broken;
    public static String cancelledThere;
    public static String endsBeforeStart;
    public static String kind;
    public static String noEvent;
    public static String noStart;
    public static String noSubject;
    public static String nobodyKnown;
    public static String nobodyNamed;
    public static String ofEvent;
    public static String repeats;
    public static String tooLarge;
    public static String tooManyEvents;
    public static String tooOften;
    public static String unknownZone;

    static {
        NLS.initializeMessages("org.moduscrm.exchange.internal.calendar.messages", Messages.class);
    }

    private Messages() {
    }
}
