package org.moduscrm.exchange.internal.mail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A mail as read.
 *
 * @param key its message id, or a checksum of its content where it has none
 * @param subject may be empty
 * @param sentAt null where it does not say, or says something absurd
 * @param text what it says, cleaned for people; may be empty
 */
record Mail(String key, String subject, Instant sentAt, List<Person> senders, List<Person> recipients,
        List<Person> copies, String text, List<Attachment> attachments) {

    /** @param name may be null */
    record Person(String name, String address) {
    }

    /** @param content in a temporary file */
    record Attachment(String name, Path content) {
    }
}
