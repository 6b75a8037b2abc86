package org.moduscrm.exchange.internal.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.moduscrm.archive.model.Activity;
import org.moduscrm.archive.model.ActivityKind;
import org.moduscrm.archive.model.ActivityParticipant;
import org.moduscrm.archive.model.ActivityStatus;
import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.ParticipantRole;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentRefusedException;
import org.moduscrm.archive.service.document.DocumentRefusedException.Reason;
import org.moduscrm.archive.service.document.Filed;
import org.moduscrm.archive.service.document.Filing;
import org.moduscrm.archive.service.document.NewDocument;
import org.moduscrm.archive.spi.filing.FilingHandler;
import org.moduscrm.exchange.internal.mail.Mail.Attachment;
import org.moduscrm.exchange.internal.mail.Mail.Person;
import org.moduscrm.exchange.internal.people.People;

/** A mail that was read: a done activity with sender and recipients, the mail itself and its attachments as documents. */
final class MailContent implements FilingHandler.Content {

    /** The system that a mail is filed under; a mail is known by its message id and its customer. */
    static final String SOURCE = "mail";

    private static final int MAX_SUBJECT = 200;
    private static final int MAX_BODY = 4_000;

    private final Mail mail;
    private final DocumentFile file;
    private final Path scratch;

    MailContent(Mail mail, DocumentFile file, Path scratch) {
        this.mail = mail;
        this.file = file;
        this.scratch = scratch;
    }

    @Override
    public Filed file(Filing filing, UUID customerKey) {
        Workspace workspace = filing.workspace();
        String key = UUID.nameUUIDFromBytes((customerKey + "\n" + mail.key()).getBytes(StandardCharsets.UTF_8)).toString();
        Activity known = workspace.findByForeignId(Activity.class, SOURCE, List.of(key)).get(key);
        if (known != null) {
            return new Filed(file.name(), "activity", known.id(), known.subject(), List.of(), false);
        }
        Activity activity = activity(workspace.find(Customer.class, customerKey), key);
        People people = new People(workspace, customerKey);
        activity.setOwner(filing.author());
        List<ActivityParticipant> participants = participants(activity, people);
        activity.setContact(participants.stream().map(ActivityParticipant::contact).filter(contact -> contact != null)
                .findFirst().orElse(null));
        workspace.add(activity);
        participants.forEach(workspace::add);
        return new Filed(file.name(), "activity", activity.id(), activity.subject(), attach(filing, customerKey, activity), true);
    }

    private Activity activity(Customer customer, String key) {
        Activity activity = new Activity();
        activity.setCustomer(customer);
        activity.setKind(ActivityKind.MAIL);
        activity.setStatus(ActivityStatus.DONE);
        activity.setSubject(mail.subject().isBlank() ? Messages.noSubject : MailText.cut(mail.subject(), MAX_SUBJECT));
        activity.setBody(mail.text().isBlank() ? null : MailText.cut(mail.text(), MAX_BODY));
        activity.setAt(mail.sentAt() == null ? Instant.now() : mail.sentAt());
        activity.cameFrom(SOURCE, key);
        return activity;
    }

    private List<ActivityParticipant> participants(Activity activity, People people) {
        List<ActivityParticipant> participants = new ArrayList<>();
        add(participants, activity, people, ParticipantRole.SENDER, mail.senders());
        add(participants, activity, people, ParticipantRole.RECIPIENT, mail.recipients());
        add(participants, activity, people, ParticipantRole.COPY, mail.copies());
        return participants;
    }

    private static void add(List<ActivityParticipant> participants, Activity activity, People people,
            ParticipantRole role, List<Person> persons) {
        persons.forEach(person -> participants.add(people.participant(activity, role, person.name(), person.address())));
    }

    /** @return what was refused, in words */
    private List<String> attach(Filing filing, UUID customer, Activity activity) {
        NewDocument ofActivity = new NewDocument(null, null, customer, "activity", activity.id());
        filing.add(new NewDocument(activity.subject() + ".eml", "mail", customer, "activity", activity.id()), file);
        List<String> refused = new ArrayList<>();
        for (Attachment attachment : mail.attachments()) {
            try {
                filing.add(ofActivity,
                        new DocumentFile(attachment.name(), () -> Files.newInputStream(attachment.content())));
            } catch (DocumentRefusedException e) {
                if (e.reason() != Reason.BLOCKED_TYPE && e.reason() != Reason.TOO_LARGE) {
                    throw e;
                }
                refused.add(e.getMessage());
            }
        }
        return refused;
    }

    @Override
    public void close() {
        delete(scratch);
    }

    /** @param folder may be null */
    static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
