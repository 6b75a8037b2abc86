package org.moduscrm.archive.model.config;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.moduscrm.archive.model.ArchiveRecord;

/** A setting of the enterprise. */
@Entity
@Table(name = "setting_value")
public class SettingRecord extends ArchiveRecord {

    /** Stable, unique. */
    @Column(name = "name")
    private String name;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_zh")
    private String titleZh;

    /** Null for empty. */
    @Column(name = "content")
    private String content;

    public SettingRecord() {
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String content() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
