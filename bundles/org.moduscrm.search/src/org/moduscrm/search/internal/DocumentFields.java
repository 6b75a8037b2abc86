package org.moduscrm.search.internal;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.moduscrm.archive.service.CustomerSort;
import org.moduscrm.archive.spi.search.CustomerDocument;

/** The index's fields: how a customer is written and by what hits are sorted. For one writing thread. */
final class DocumentFields {

    /** Grows with every change of what is written here, of the grams or of the folding: older indexes begin anew. */
    static final String FORMAT = "1";

    static final String ID = "id";
    static final String TEXT = "text";
    static final String TEXT_VALUE = "textValue";
    static final String ID_HIGH = "idHigh";
    static final String ID_LOW = "idLow";
    private static final String CODE = "code";
    private static final String SORT_KEY = "sortKey";
    private static final String GRADE = "grade";
    private static final String CHANGED = "changed";

    private static final FieldType ID_TYPE = indexed(IndexOptions.DOCS);
    private static final FieldType TEXT_TYPE = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final SearchText searchText;
    private final GramStream grams = new GramStream();
    private final Field id = new Field(ID, new BytesRef(), ID_TYPE);
    private final Field text = new Field(TEXT, grams, TEXT_TYPE);
    private final Document document = new Document();

    DocumentFields(SearchText searchText) {
        this.searchText = searchText;
    }

    private static FieldType indexed(IndexOptions options) {
        final var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(options != IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** The document to write; valid until the next call. */
    Document of(CustomerDocument customer) {
        final String all = searchText.of(customer);
        grams.setText(all);
        id.setBytesValue(bytes(customer.id()));
        document.clear();
        document.add(id);
        document.add(text);
        document.add(new BinaryDocValuesField(TEXT_VALUE, new BytesRef(all)));
        document.add(new NumericDocValuesField(ID_HIGH, customer.id().getMostSignificantBits()));
        document.add(new NumericDocValuesField(ID_LOW, customer.id().getLeastSignificantBits()));
        addSorted(SORT_KEY, customer.sortKey());
        addSorted(CODE, customer.code());
        addSorted(GRADE, customer.grade());
        if (customer.changedAt() != null) {
            document.add(new NumericDocValuesField(CHANGED, microseconds(customer.changedAt())));
        }
        return document;
    }

    private void addSorted(String field, String value) {
        if (value != null && !value.isBlank()) {
            document.add(new SortedDocValuesField(field, new BytesRef(value)));
        }
    }

    private static long microseconds(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static Term term(UUID id) {
        return new Term(ID, bytes(id));
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array());
    }

    /** Best first; among equals by sort key. */
    static Sort byRank() {
        return new Sort(SortField.FIELD_SCORE, text(SORT_KEY, true), identity(ID_HIGH, true), identity(ID_LOW, true));
    }

    /** Customers without a value come last in both directions. */
    static Sort by(CustomerSort sort, boolean ascending) {
        final SortField first = switch (sort) {
            case NAME -> text(SORT_KEY, ascending);
            case CODE -> text(CODE, ascending);
            case GRADE -> text(GRADE, ascending);
            case CHANGED -> new SortField(CHANGED, SortField.Type.LONG, !ascending,
                    ascending ? Long.MAX_VALUE : Long.MIN_VALUE);
        };
        return new Sort(first, identity(ID_HIGH, ascending), identity(ID_LOW, ascending));
    }

    private static SortField text(String field, boolean ascending) {
        return new SortField(field, SortField.Type.STRING, !ascending,
                ascending ? SortField.STRING_LAST : SortField.STRING_FIRST);
    }

    private static SortField identity(String field, boolean ascending) {
        return new SortField(field, SortField.Type.LONG, !ascending);
    }
}
