package org.moduscrm.archive.model;

/** How somebody is reached. */
public enum ContactPointKind {
    PHONE, DIRECT, MOBILE, FAX, EMAIL, WEB, WECHAT, QQ, WECOM, DINGTALK, SKYPE, WHATSAPP, OTHER;

    /** Whether it is a telephone number of any sort. */
    public boolean isNumber() {
        return this == PHONE || this == DIRECT || this == MOBILE || this == FAX;
    }
}
