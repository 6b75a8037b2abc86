package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.config.CodeListRecord;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link CodeListRecord}. */
public final class CodeListFields {

    public static final Attribute<CodeListRecord, String> LIST_ID = Attribute.of("listId", String.class,
            CodeListRecord::listId, CodeListRecord::setListId);
    public static final Attribute<CodeListRecord, String> MODE_ID = Attribute.of("modeId", String.class,
            CodeListRecord::modeId, CodeListRecord::setModeId);
    public static final Attribute<CodeListRecord, String> TITLE_EN = Attribute.of("titleEn", String.class,
            CodeListRecord::titleEn, CodeListRecord::setTitleEn);
    public static final Attribute<CodeListRecord, String> TITLE_ZH = Attribute.of("titleZh", String.class,
            CodeListRecord::titleZh, CodeListRecord::setTitleZh);

    public static final RecordType<CodeListRecord> TYPE = new RecordType<>("code-list",
            CodeListRecord.class, CodeListRecord::new, list -> list, CodeListRecord::titleEn, List.of(
                    LIST_ID, MODE_ID, TITLE_EN, TITLE_ZH));

    private CodeListFields() {
    }
}
