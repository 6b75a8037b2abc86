package org.moduscrm.archive.spi.exchange;

import java.util.List;

/**
 * The beginning of a file.
 *
 * @param fileName without folder
 * @param text the first {@value #SIZE} bytes as text, in whatever encoding fits; odd characters for a binary file
 */
public record FileHead(String fileName, String text) {

    /** So many bytes are looked at. */
    public static final int SIZE = 16 * 1024;

    /** The first lines that are not blank. */
    public List<String> lines(int limit) {
        return text.lines().filter(line -> !line.isBlank()).limit(limit).toList();
    }

    /** Whether the file's name ends so, in upper or lower case. @param extension with its dot */
    public boolean hasExtension(String extension) {
        return fileName.regionMatches(true, fileName.length() - extension.length(), extension, 0, extension.length());
    }
}
