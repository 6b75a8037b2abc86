package org.moduscrm.archive.model.config;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.moduscrm.archive.model.ArchiveRecord;

/** How the records of a series are numbered. */
@Entity
@Table(name = "number_pattern")
public class NumberPatternRecord extends ArchiveRecord {

    /** Stable id, unique. */
    @Column(name = "series_id")
    private String seriesId;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_zh")
    private String titleZh;

    /** As {@link org.moduscrm.archive.spi.config.ConfigurationDefaults.NumberSeries} describes it. */
    @Column(name = "pattern")
    private String pattern;

    public NumberPatternRecord() {
    }

    public String seriesId() {
        return seriesId;
    }

    public void setSeriesId(String seriesId) {
        this.seriesId = seriesId;
    }

    public String titleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String titleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String pattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }
}
