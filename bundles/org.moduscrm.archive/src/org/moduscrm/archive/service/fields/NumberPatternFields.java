package org.moduscrm.archive.service.fields;

import java.util.List;

import org.moduscrm.archive.model.config.NumberPatternRecord;
import org.moduscrm.archive.spi.record.Attribute;
import org.moduscrm.archive.spi.record.RecordType;

/** What can be edited of {@link NumberPatternRecord}. */
public final class NumberPatternFields {

    public static final Attribute<NumberPatternRecord, String> SERIES_ID = Attribute.of("seriesId", String.class,
            NumberPatternRecord::seriesId, NumberPatternRecord::setSeriesId);
    public static final Attribute<NumberPatternRecord, String> TITLE_EN = Attribute.of("titleEn", String.class,
            NumberPatternRecord::titleEn, NumberPatternRecord::setTitleEn);
    public static final Attribute<NumberPatternRecord, String> TITLE_ZH = Attribute.of("titleZh", String.class,
            NumberPatternRecord::titleZh, NumberPatternRecord::setTitleZh);
    public static final Attribute<NumberPatternRecord, String> PATTERN = Attribute.of("pattern", String.class,
            NumberPatternRecord::pattern, NumberPatternRecord::setPattern);

    public static final RecordType<NumberPatternRecord> TYPE = new RecordType<>("number-pattern",
            NumberPatternRecord.class, NumberPatternRecord::new, series -> series, NumberPatternRecord::titleEn, List.of(
                    SERIES_ID, TITLE_EN, TITLE_ZH, PATTERN));

    private NumberPatternFields() {
    }
}
