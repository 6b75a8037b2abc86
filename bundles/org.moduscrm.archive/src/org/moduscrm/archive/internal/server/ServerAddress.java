package org.moduscrm.archive.internal.server;

/** Names a database on a server the way people do. */
public final class ServerAddress {

    private ServerAddress() {
    }

    /**
     * @param url {@code jdbc:vendor://host:port/database?settings}
     * @return {@code host:port/database}
     */
    public static String of(String url) {
        int start = url.indexOf("//");
        int end = url.indexOf('?');
        return url.substring(start < 0 ? 0 : start + 2, end < 0 ? url.length() : end);
    }
}
