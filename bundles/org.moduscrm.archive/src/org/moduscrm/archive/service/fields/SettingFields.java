package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.config.SettingRecord;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link SettingRecord}. */
public final class SettingFields {

    public static final Attribute<SettingRecord, String> NAME = Attribute.of("name", String.class,
            SettingRecord::name, SettingRecord::setName);
    public static final Attribute<SettingRecord, String> TITLE_EN = Attribute.of("titleEn", String.class,
            SettingRecord::titleEn, SettingRecord::setTitleEn);
    public static final Attribute<SettingRecord, String> TITLE_ZH = Attribute.of("titleZh", String.class,
            SettingRecord::titleZh, SettingRecord::setTitleZh);
    public static final Attribute<SettingRecord, String> CONTENT = Attribute.of("content", String.class,
            SettingRecord::content, SettingRecord::setContent);

    public static final RecordType<SettingRecord> TYPE = new RecordType<>("setting",
            SettingRecord.class, SettingRecord::new, setting -> setting, SettingRecord::titleEn, List.of(
                    NAME, TITLE_EN, TITLE_ZH, CONTENT));

    private SettingFields() {
    }
}
