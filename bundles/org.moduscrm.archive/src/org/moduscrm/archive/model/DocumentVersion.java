package org.moduscrm.archive.model;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One state of a document. Never changed once it is there; another state is another version. */
@Entity
@Table(name = "document_version")
public class DocumentVersion extends ArchiveRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Document document;

    /** From 1 in each document. */
    @Column(name = "version_no")
    private int number;

    /** Without folders, fit for any file system. */
    @Column(name = "file_name")
    private String fileName;

    /** As far as the name tells. */
    @Column(name = "media_type")
    private String mediaType;

    /** In bytes. */
    @Column(name = "size_bytes")
    private long size;

    /** Checksum of the content, in lower-case hexadecimal digits; names the content in the store. */
    @Column(name = "sha256")
    private String sha256;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private User author;

    @Column(name = "remark")
    private String remark;

    @Column(name = "added_at")
    private Instant addedAt;

    public DocumentVersion() {
    }

    public Document document() {
        return document;
    }

    public void setDocument(Document document) {
        this.document = document;
    }

    public int number() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String fileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public void setMediaType(String mediaType) {
        this.mediaType = mediaType;
    }

    public long size() {
        return size;
    }

    public void setSize(long size) {
        this.size = size;
    }

    public String sha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }

    public User author() {
        return author;
    }

    public void setAuthor(User author) {
        this.author = author;
    }

    public String remark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public void setAddedAt(Instant addedAt) {
        this.addedAt = addedAt;
    }
}
