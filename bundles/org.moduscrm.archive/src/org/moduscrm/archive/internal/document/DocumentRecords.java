package org.moduscrm.archive.internal.document;

import java.util.List;

import org.moduscrm.archive.service.fields.ActivityParticipantFields;
import org.moduscrm.archive.service.fields.DocumentFields;
import org.moduscrm.archive.service.fields.DocumentVersionFields;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.RecordTypeProvider;
import org.osgi.service.component.annotations.Component;

/** Documents, their versions and who takes part in activities, with their words for histories. */
@Component
public class DocumentRecords implements RecordTypeProvider {

    @Override
    public List<RecordType<?>> recordTypes() {
        return List.of(DocumentFields.TYPE, DocumentVersionFields.TYPE, ActivityParticipantFields.TYPE);
    }

    @Override
    public String word(String kind, String attribute, String constant) {
        return switch (kind) {
            case "document" -> attribute == null ? Messages.kind_document : document(attribute, constant);
            case "document-version" -> attribute == null ? Messages.kind_version : version(attribute, constant);
            case "activity-participant" -> attribute == null ? Messages.kind_participant : participant(attribute, constant);
            default -> null;
        };
    }

    private static String document(String attribute, String constant) {
        if (constant != null) {
            return switch (constant) {
                case "ACTIVE" -> Messages.state_active;
                case "REMOVED" -> Messages.state_removed;
                default -> null;
            };
        }
        return switch (attribute) {
            case "title" -> Messages.field_title;
            case "kind" -> Messages.documentKind;
            case "recordKind", "recordId" -> Messages.field_record;
            case "currentNumber" -> Messages.field_currentNumber;
            default -> null;
        };
    }

    private static String version(String attribute, String constant) {
        if (constant != null) {
            return null;
        }
        return switch (attribute) {
            case "document" -> Messages.field_document;
            case "number" -> Messages.field_versionNumber;
            case "fileName" -> Messages.field_fileName;
            case "mediaType" -> Messages.field_mediaType;
            case "size" -> Messages.field_size;
            case "sha256" -> Messages.field_sha256;
            case "author" -> Messages.field_author;
            case "addedAt" -> Messages.field_addedAt;
            default -> null;
        };
    }

    private static String participant(String attribute, String constant) {
        if (constant != null) {
            return switch (constant) {
                case "ATTENDEE" -> Messages.role_attendee;
                case "SENDER" -> Messages.role_sender;
                case "RECIPIENT" -> Messages.role_recipient;
                case "COPY" -> Messages.role_copy;
                default -> null;
            };
        }
        return switch (attribute) {
            case "role" -> Messages.field_role;
            case "contact" -> Messages.field_contact;
            case "user" -> Messages.field_user;
            case "name" -> Messages.field_name;
            case "address" -> Messages.field_address;
            default -> null;
        };
    }
}
