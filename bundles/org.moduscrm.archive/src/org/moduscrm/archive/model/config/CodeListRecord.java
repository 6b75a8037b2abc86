package org.moduscrm.archive.model.config;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.moduscrm.archive.model.ArchiveRecord;

/** A list of codes, as the enterprise keeps it. */
@Entity
@Table(name = "code_list")
public class CodeListRecord extends ArchiveRecord {

    /** Stable id, unique; the one that record types name. */
    @Column(name = "list_id")
    private String listId;

    /** The mode that it belongs to; null for the core. */
    @Column(name = "mode_id")
    private String modeId;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_zh")
    private String titleZh;

    public CodeListRecord() {
    }

    public String listId() {
        return listId;
    }

    public void setListId(String listId) {
        this.listId = listId;
    }

    public String modeId() {
        return modeId;
    }

    public void setModeId(String modeId) {
        this.modeId = modeId;
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
}
