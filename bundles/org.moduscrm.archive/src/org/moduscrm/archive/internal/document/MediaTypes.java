package org.moduscrm.archive.internal.document;

import java.util.Locale;
import java.util.Map;

/** What a file is, as far as its name tells. */
final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"), Map.entry("html", "text/html"), Map.entry("htm", "text/html"),
            Map.entry("xml", "application/xml"), Map.entry("json", "application/json"),
            Map.entry("pdf", "application/pdf"), Map.entry("eml", "message/rfc822"), Map.entry("ics", "text/calendar"),
            Map.entry("vcf", "text/vcard"), Map.entry("zip", "application/zip"), Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"),
            Map.entry("svg", "image/svg+xml"), Map.entry("webp", "image/webp"), Map.entry("tif", "image/tiff"),
            Map.entry("mp3", "audio/mpeg"), Map.entry("m4a", "audio/mp4"), Map.entry("mp4", "video/mp4"),
            Map.entry("doc", "application/msword"), Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"), Map.entry("dwg", "image/vnd.dwg"));

    private MediaTypes() {
    }

    static String of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
