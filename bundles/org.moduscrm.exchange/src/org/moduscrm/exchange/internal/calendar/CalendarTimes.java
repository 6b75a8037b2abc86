package org.moduscrm.exchange.internal.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;

/**
 * Moments of a calendar file. A time that summer time skips is taken with the offset from before the gap, and of a time
 * that comes twice the first is meant, as RFC 5545 says.
 */
final class CalendarTimes {

    /** Names that one maker's programs write without a definition. */
    private static final Map<String, String> WINDOWS = Map.ofEntries(Map.entry("China Standard Time", "Asia/Shanghai"),
            Map.entry("Taipei Standard Time", "Asia/Taipei"), Map.entry("Tokyo Standard Time", "Asia/Tokyo"),
            Map.entry("Singapore Standard Time", "Asia/Singapore"), Map.entry("India Standard Time", "Asia/Kolkata"),
            Map.entry("W. Europe Standard Time", "Europe/Berlin"), Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("Central Europe Standard Time", "Europe/Budapest"),
            Map.entry("GMT Standard Time", "Europe/London"), Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("Central Standard Time", "America/Chicago"), Map.entry("Pacific Standard Time", "America/Los_Angeles"));

    private final TimezoneInfo zones;
    private final ZoneId ownZone;

    /** @param ownZone for whole days and for times without a zone */
    CalendarTimes(TimezoneInfo zones, ZoneId ownZone) {
        this.zones = zones;
        this.ownZone = ownZone;
    }

    static LocalDate day(DateOrDateTimeProperty property) {
        DateTimeComponents raw = property.getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    Instant of(DateOrDateTimeProperty property) throws CalendarException {
        DateTimeComponents raw = property.getValue().getRawComponents();
        try {
            if (!property.getValue().hasTime()) {
                return day(property).atStartOfDay(ownZone).toInstant();
            }
            LocalDateTime local = LocalDateTime.of(raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(),
                    raw.getMinute(), Math.min(59, raw.getSecond()));
            return raw.isUtc() ? local.toInstant(ZoneOffset.UTC) : inZone(property, local);
        } catch (DateTimeException e) {
            throw new CalendarException(Messages.bind(Messages.badMoment, raw), e);
        }
    }

    private Instant inZone(DateOrDateTimeProperty property, LocalDateTime local) throws CalendarException {
        TimezoneAssignment assigned = zones.getTimezone(property);
        String name = name(property, assigned);
        if (name == null) {
            return assigned == null ? local.atZone(ownZone).toInstant() : property.getValue().toInstant();
        }
        ZoneId zone = zone(name);
        if (zone != null) {
            return local.atZone(zone).toInstant();
        }
        if (assigned == null || assigned.getComponent() == null) {
            throw new CalendarException(Messages.bind(Messages.unknownZone, name), null);
        }
        return property.getValue().toInstant();
    }

    /** Null where the file names none. */
    private static String name(DateOrDateTimeProperty property, TimezoneAssignment assigned) {
        if (assigned != null && assigned.getGlobalId() != null) {
            return assigned.getGlobalId();
        }
        if (assigned != null && assigned.getComponent() != null && assigned.getComponent().getTimezoneId() != null) {
            return assigned.getComponent().getTimezoneId().getValue();
        }
        return property.getParameters().getTimezoneId();
    }

    /** Null for a name that only the file itself defines. */
    private static ZoneId zone(String name) {
        try {
            String plain = name.strip();
            return ZoneId.of(WINDOWS.getOrDefault(plain, plain));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
