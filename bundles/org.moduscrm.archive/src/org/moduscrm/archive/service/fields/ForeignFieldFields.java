package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.ForeignField;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link ForeignField}. */
public final class ForeignFieldFields {

    public static final Attribute<ForeignField, String> SOURCE_NAME = Attribute.of("sourceName", String.class,
            ForeignField::sourceName, ForeignField::setSourceName);
    public static final Attribute<ForeignField, String> RECORD_KIND = Attribute.of("recordKind", String.class,
            ForeignField::recordKind, ForeignField::setRecordKind);
    public static final Attribute<ForeignField, String> ATTRIBUTE = Attribute.of("attribute", String.class,
            ForeignField::attribute, ForeignField::setAttribute);
    public static final Attribute<ForeignField, Boolean> READ_ONLY = Attribute.of("readOnly", Boolean.class,
            ForeignField::readOnly, ForeignField::setReadOnly);

    public static final RecordType<ForeignField> TYPE = new RecordType<>("foreign-field", ForeignField.class, ForeignField::new,
            field -> null, field -> field.sourceName() + " " + field.recordKind(), List.of(SOURCE_NAME, RECORD_KIND, ATTRIBUTE, READ_ONLY));

    private ForeignFieldFields() {
    }
}
