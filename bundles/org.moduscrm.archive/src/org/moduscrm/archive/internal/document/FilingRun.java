package org.moduscrm.archive.internal.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Document;
import org.moduscrm.archive.model.DocumentVersion;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Author;
import org.moduscrm.archive.service.RecordNotFoundException;
import org.moduscrm.archive.service.Workspace;
import org.moduscrm.archive.service.document.DocumentFile;
import org.moduscrm.archive.service.document.DocumentLimits;
import org.moduscrm.archive.service.document.Filing;
import org.moduscrm.archive.service.document.NewDocument;

/** One transaction that files. */
final class FilingRun implements Filing {

    private static final int MAX_TITLE = 200;

    private final Workspace workspace;
    private final ContentStore store;
    private final DocumentLimits limits;
    private final Author author;
    private final Instant now;
    private final LongConsumer progress;

    FilingRun(Workspace workspace, ContentStore store, DocumentLimits limits, Author author, Instant now,
            LongConsumer progress) {
        this.workspace = workspace;
        this.store = store;
        this.limits = limits;
        this.author = author;
        this.now = now;
        this.progress = progress;
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public User author() {
        return workspace.find(User.class, author.id());
    }

    @Override
    public Document add(NewDocument wanted, DocumentFile file) {
        Document document = new Document();
        document.setTitle(wanted.title() == null || wanted.title().isBlank() ? title(file) : wanted.title().strip());
        document.setKind(wanted.kind());
        document.setRecordKind(wanted.recordKind());
        document.setRecordId(wanted.recordId());
        document.setOwner(author());
        if (wanted.customer() != null) {
            document.setCustomer(found(workspace.find(Customer.class, wanted.customer())));
        }
        version(document, file, null);
        return document;
    }

    private static String title(DocumentFile file) {
        String name = FileNames.clean(file.name());
        return name.length() <= MAX_TITLE ? name : name.substring(0, name.offsetByCodePoints(0, MAX_TITLE / 2));
    }

    @Override
    public DocumentVersion addVersion(UUID key, DocumentFile file, String remark) {
        return version(found(workspace.find(Document.class, key)), file, remark);
    }

    private DocumentVersion version(Document document, DocumentFile file, String remark) {
        String name = FileNames.clean(file.name());
        Fingerprint content = Fingerprint.of(name, file, limits);
        DocumentVersion present = present(document);
        if (present != null && present.sha256().equals(content.sha256())) {
            return present;
        }
        store.store(name, file, content, now, progress);
        DocumentVersion version = new DocumentVersion();
        version.setDocument(document);
        version.setNumber(document.currentNumber() + 1);
        version.setFileName(name);
        version.setMediaType(MediaTypes.of(name));
        version.setSize(content.size());
        version.setSha256(content.sha256());
        version.setAuthor(author());
        version.setRemark(remark == null || remark.isBlank() ? null : remark.strip());
        version.setAddedAt(now);
        document.setCurrentNumber(version.number());
        if (version.number() == 1) {
            workspace.add(document);
        }
        workspace.add(version);
        return version;
    }

    /** Null for a document without versions, which is a new one. */
    private DocumentVersion present(Document document) {
        if (document.currentNumber() == 0) {
            return null;
        }
        List<DocumentVersion> versions = workspace.select(DocumentVersion.class,
                "select v from DocumentVersion v where v.document = :document and v.number = :number",
                Map.of("document", document, "number", document.currentNumber()));
        return versions.isEmpty() ? null : versions.getFirst();
    }

    private static <E> E found(E record) {
        if (record == null) {
            throw new RecordNotFoundException(Messages.recordGone);
        }
        return record;
    }
}
