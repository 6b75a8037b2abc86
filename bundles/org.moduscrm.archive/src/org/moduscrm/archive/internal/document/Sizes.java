package org.moduscrm.archive.internal.document;

import java.text.NumberFormat;

/** Sizes of files for people. */
final class Sizes {

    private static final long MEGABYTE = 1L << 20;

    private Sizes() {
    }

    /** In megabytes, as the settings name limits; at least one decimal where it is small. */
    static String text(long bytes) {
        NumberFormat format = NumberFormat.getInstance();
        format.setMaximumFractionDigits(bytes < 10 * MEGABYTE ? 2 : 0);
        return format.format((double) bytes / MEGABYTE) + " MB";
    }
}
