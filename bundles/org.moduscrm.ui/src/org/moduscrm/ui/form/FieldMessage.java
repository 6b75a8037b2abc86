package org.moduscrm.ui.form;

import java.util.UUID;

import org.moduscrm.archive.spi.rule.Severity;

/**
 * Something to say about a field.
 *
 * @param record key of the record
 * @param attribute name of the attribute; null for the record as a whole
 * @param text in the user's language; says what to do
 */
public record FieldMessage(UUID record, String attribute, Severity severity, String text) {
}
