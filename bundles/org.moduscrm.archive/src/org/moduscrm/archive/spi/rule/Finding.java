package org.moduscrm.archive.spi.rule;

import java.util.List;
import java.util.UUID;

/**
 * Something that a rule found.
 *
 * @param ruleId the rule that found it, and that words it
 * @param severity as configured for this archive
 * @param recordKind kind of the record concerned, as in its record type
 * @param recordId the record concerned
 * @param customerId the customer to open; null when there is none
 * @param customerName its name, for lists; may be null
 * @param attribute the attribute to look at; null when it is the whole record
 * @param arguments what the message names, in the order of its placeholders
 */
public record Finding(String ruleId, Severity severity, String recordKind, UUID recordId, UUID customerId,
        String customerName, String attribute, List<String> arguments) {

    /** The same, taken more or less seriously. */
    public Finding withSeverity(Severity other) {
        return new Finding(ruleId, other, recordKind, recordId, customerId, customerName, attribute, arguments);
    }
}
