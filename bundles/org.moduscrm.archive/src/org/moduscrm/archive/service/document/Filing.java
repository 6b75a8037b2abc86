package org.moduscrm.archive.service.document;

import java.util.UUID;

import org.moduscrm.archive.model.Document;
import org.moduscrm.archive.model.DocumentVersion;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.Workspace;
import org.osgi.annotation.versioning.ProviderType;

/** One transaction that stores files, and the records that go with them. */
@ProviderType
public interface Filing {

    /** For the records that go with the files, such as the activity of a mail. */
    Workspace workspace();

    /** Who files. */
    User author();

    /** @throws DocumentRefusedException when the file may not be stored */
    Document add(NewDocument document, DocumentFile file);

    /**
     * Adds a state of a document.
     *
     * @param remark what changed; may be null
     * @return the present version, when the file is the same as that
     * @throws DocumentRefusedException when the file may not be stored
     */
    DocumentVersion addVersion(UUID document, DocumentFile file, String remark);
}
