package org.moduscrm.archive.service.fields;

import java.math.BigDecimal;
import java.util.List;

import org.moduscrm.archive.model.config.CodeItemRecord;
import org.moduscrm.archive.model.config.CodeListRecord;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;
import org.moduscrm.archive.spi.record.Reference;

/** What can be edited of {@link CodeItemRecord}. */
public final class CodeItemFields {

    public static final Attribute<CodeItemRecord, Reference> LIST = Attribute.reference("list",
            CodeListRecord.class, CodeItemRecord::list, CodeItemRecord::setList, CodeListRecord::titleEn);
    public static final Attribute<CodeItemRecord, String> CODE = Attribute.of("code", String.class,
            CodeItemRecord::code, CodeItemRecord::setCode);
    public static final Attribute<CodeItemRecord, String> LABEL_EN = Attribute.of("labelEn", String.class,
            CodeItemRecord::labelEn, CodeItemRecord::setLabelEn);
    public static final Attribute<CodeItemRecord, String> LABEL_ZH = Attribute.of("labelZh", String.class,
            CodeItemRecord::labelZh, CodeItemRecord::setLabelZh);
    public static final Attribute<CodeItemRecord, String> PARENT_CODE = Attribute.of("parentCode", String.class,
            CodeItemRecord::parentCode, CodeItemRecord::setParentCode);
    public static final Attribute<CodeItemRecord, Integer> RANK = Attribute.of("rank", Integer.class,
            CodeItemRecord::rank, CodeItemRecord::setRank);
    public static final Attribute<CodeItemRecord, BigDecimal> WEIGHT = Attribute.of("weight", BigDecimal.class,
            CodeItemRecord::weight, CodeItemRecord::setWeight);
    public static final Attribute<CodeItemRecord, Boolean> ACTIVE = Attribute.of("active", Boolean.class,
            CodeItemRecord::isActive, CodeItemRecord::setActive);

    public static final RecordType<CodeItemRecord> TYPE = new RecordType<>("code-item",
            CodeItemRecord.class, CodeItemRecord::new, CodeItemRecord::list, CodeItemRecord::labelEn, List.of(
                    LIST, CODE, LABEL_EN, LABEL_ZH, PARENT_CODE, RANK, WEIGHT, ACTIVE));

    private CodeItemFields() {
    }
}
