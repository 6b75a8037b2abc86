package org.moduscrm.archive.model;

/** How somebody is reached. */
public enum ContactPointKind {
    PHONE, MOBILE, FAX, EMAIL, WEB, WECHAT, QQ, OTHER
}
