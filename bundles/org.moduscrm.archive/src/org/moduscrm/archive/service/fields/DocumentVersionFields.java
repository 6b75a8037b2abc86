package org.moduscrm.archive.service.fields;

import java.time.Instant;
import java.util.List;

import org.moduscrm.archive.model.Document;
import org.moduscrm.archive.model.DocumentVersion;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What is known of {@link DocumentVersion}; only the remark is ever edited. */
public final class DocumentVersionFields {

    public static final Attribute<DocumentVersion, Reference> DOCUMENT = Attribute.reference("document", Document.class,
            DocumentVersion::document, DocumentVersion::setDocument, Document::title);
    public static final Attribute<DocumentVersion, Integer> NUMBER = Attribute.of("number", Integer.class,
            DocumentVersion::number, DocumentVersion::setNumber);
    public static final Attribute<DocumentVersion, String> FILE_NAME = Attribute.of("fileName", String.class,
            DocumentVersion::fileName, DocumentVersion::setFileName);
    public static final Attribute<DocumentVersion, String> MEDIA_TYPE = Attribute.of("mediaType", String.class,
            DocumentVersion::mediaType, DocumentVersion::setMediaType);
    public static final Attribute<DocumentVersion, Long> SIZE = Attribute.of("size", Long.class,
            DocumentVersion::size, DocumentVersion::setSize);
    public static final Attribute<DocumentVersion, String> SHA256 = Attribute.of("sha256", String.class,
            DocumentVersion::sha256, DocumentVersion::setSha256);
    public static final Attribute<DocumentVersion, Reference> AUTHOR = Attribute.reference("author", User.class,
            DocumentVersion::author, DocumentVersion::setAuthor, User::displayName);
    public static final Attribute<DocumentVersion, String> REMARK = Attribute.of("remark", String.class,
            DocumentVersion::remark, DocumentVersion::setRemark);
    public static final Attribute<DocumentVersion, Instant> ADDED_AT = Attribute.of("addedAt", Instant.class,
            DocumentVersion::addedAt, DocumentVersion::setAddedAt);

    public static final RecordType<DocumentVersion> TYPE = new RecordType<>("document-version", DocumentVersion.class,
            DocumentVersion::new,
            version -> version.document().customer() == null ? version.document() : version.document().customer(),
            DocumentVersion::fileName,
            List.of(DOCUMENT, NUMBER, FILE_NAME, MEDIA_TYPE, SIZE, SHA256, AUTHOR, REMARK, ADDED_AT));

    private DocumentVersionFields() {
    }
}
