package org.moduscrm.archive.service.document;

import java.util.List;
import java.util.UUID;

/**
 * What became of a file.
 *
 * @param fileName as it was given
 * @param recordKind kind of the record that stands for it: {@code document}, or {@code activity} for a mail
 * @param recordId its key
 * @param title what people call it
 * @param notes what the user should know, such as attachments that were refused; in the user's language
 * @param isNew false where the same file had been filed before and nothing was added
 */
public record Filed(String fileName, String recordKind, UUID recordId, String title, List<String> notes, boolean isNew) {
}
