/**
 * What {@link org.moduscrm.archive.service.History} tells: the changes of records and of their fields, and a customer as
 * it stood at a past moment.
 *
 * <p>Authors of modes and partners have nothing to do for it. Every write that passes
 * {@link org.moduscrm.archive.service.Records} leaves an entry for each attribute that differs, with the text of the value
 * before and after, the record's version after the change, the customer or person whose history it belongs to, and who
 * wrote when by which route. A new record leaves one entry without an attribute. A removed one leaves its last values. A
 * record that passes to another customer leaves an entry with either, and so does whatever hangs on it without a customer
 * of its own.
 *
 * <p>The past is worked out from the present: the values of now are read through the
 * {@link org.moduscrm.archive.spi.record.RecordType}, and the changes since are taken back one by one, the latest version
 * first. So a kind of record appears in it, with values of the right type, as soon as its attributes are declared. Three
 * things follow for their authors: an attribute has the name of the mapped field; the label of a record copes with values
 * and references that are missing; and nothing writes to the tables but {@code Records}, because what left no entry cannot be
 * taken back.
 *
 * <p>The order of changes is that of the record's versions. The clock only says when: a change that bears an earlier time
 * than the one before it counts from that one's time.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.moduscrm.archive.service.history;
