package org.moduscrm.archive.service.fields;

import java.util.List;
import java.util.UUID;

import org.moduscrm.archive.model.Customer;
import org.moduscrm.archive.model.Document;
import org.moduscrm.archive.model.DocumentState;
import org.moduscrm.archive.model.User;
import org.moduscrm.archive.service.config.CodeLists;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link Document}. */
public final class DocumentFields {

    public static final Attribute<Document, String> TITLE = Attribute.of("title", String.class,
            Document::title, Document::setTitle);
    public static final Attribute<Document, String> KIND = Attribute.code("kind", CodeLists.DOCUMENT_KIND,
            Document::kind, Document::setKind);
    public static final Attribute<Document, DocumentState> STATE = Attribute.of("state", DocumentState.class,
            Document::state, Document::setState);
    public static final Attribute<Document, Reference> CUSTOMER = Attribute.reference("customer", Customer.class,
            Document::customer, Document::setCustomer, Customer::name);
    public static final Attribute<Document, String> RECORD_KIND = Attribute.of("recordKind", String.class,
            Document::recordKind, Document::setRecordKind);
    public static final Attribute<Document, UUID> RECORD_ID = Attribute.of("recordId", UUID.class,
            Document::recordId, Document::setRecordId);
    public static final Attribute<Document, Reference> OWNER = Attribute.reference("owner", User.class,
            Document::owner, Document::setOwner, User::displayName);
    public static final Attribute<Document, Integer> CURRENT_NUMBER = Attribute.of("currentNumber", Integer.class,
            Document::currentNumber, Document::setCurrentNumber);

    public static final RecordType<Document> TYPE = new RecordType<>("document", Document.class, Document::new,
            Document::customer, Document::title,
            List.of(TITLE, KIND, STATE, CUSTOMER, RECORD_KIND, RECORD_ID, OWNER, CURRENT_NUMBER));

    private DocumentFields() {
    }
}
