package org.moduscrm.ui.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.moduscrm.ui.Icons;
import org.moduscrm.ui.internal.Messages;

/**
 * When something is due, as seen from a business day: a shape, a colour and words, so that none of them has to be read
 * alone.
 *
 * @param day null for nothing planned
 */
public record Due(State state, LocalDate day, String text) {

    public enum State {
        /** Before today; a filled red circle. */
        LATE("due-late"),
        /** An amber clock. */
        TODAY("due-today"),
        /** A hollow circle. */
        FUTURE("due-future"),
        /** Nothing is planned; a dashed circle. */
        NONE("due-none");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        public ImageDescriptor icon() {
            return Icons.of(Due.class, icon);
        }
    }

    /**
     * @param moment null for nothing planned
     * @param zone the enterprise's
     */
    public static Due of(Instant moment, ZoneId zone, LocalDate today) {
        if (moment == null) {
            return new Due(State.NONE, null, Messages.due_none);
        }
        LocalDate day = LocalDate.ofInstant(moment, zone);
        long days = ChronoUnit.DAYS.between(day, today);
        if (days > 0) {
            return new Due(State.LATE, day, NLS.bind(Messages.due_late, Formats.number(days)));
        }
        return days == 0 ? new Due(State.TODAY, day, Messages.due_today)
                : new Due(State.FUTURE, day, Formats.date(day));
    }
}
