package org.moduscrm.archive.model.config;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.moduscrm.archive.model.ArchiveRecord;

/** One entry of a list of codes. */
@Entity
@Table(name = "code_item")
public class CodeItemRecord extends ArchiveRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "code_list_id")
    private CodeListRecord list;

    /** Unique within the list; what records keep, so it never changes. */
    @Column(name = "code")
    private String code;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "label_zh")
    private String labelZh;

    /** Code of the entry above it in a tree; null at the top. */
    @Column(name = "parent_code")
    private String parentCode;

    /** Position among its siblings, from 0. */
    @Column(name = "rank_no")
    private int rank;

    /** Null where the list has no weights. */
    @Column(name = "weight")
    private BigDecimal weight;

    /** Whether it is offered for choosing. */
    @Column(name = "active")
    private boolean active = true;

    public CodeItemRecord() {
    }

    public CodeListRecord list() {
        return list;
    }

    public void setList(CodeListRecord list) {
        this.list = list;
    }

    public String code() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String labelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String labelZh() {
        return labelZh;
    }

    public void setLabelZh(String labelZh) {
        this.labelZh = labelZh;
    }

    public String parentCode() {
        return parentCode;
    }

    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
    }

    public int rank() {
        return rank;
    }

    public void setRank(int rank) {
        this.rank = rank;
    }

    public BigDecimal weight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
