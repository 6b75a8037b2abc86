package org.moduscrm.archive.service.document;

import java.util.Locale;
import java.util.Set;

/**
 * What may be stored, as the enterprise has set it.
 *
 * @param maxSize bytes in one file
 * @param quota bytes in all files together; equal files count once
 * @param blockedExtensions endings of names that are refused, in lower case without the dot
 * @param blockPrograms whether files are refused that are programs by their first bytes, whatever their name says
 */
public record DocumentLimits(long maxSize, long quota, Set<String> blockedExtensions, boolean blockPrograms) {

    /** Whether a file is refused for its name. */
    public boolean isBlocked(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot >= 0 && blockedExtensions.contains(fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
    }
}
