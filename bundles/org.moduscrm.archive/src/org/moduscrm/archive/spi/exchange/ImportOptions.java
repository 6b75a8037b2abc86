package org.moduscrm.archive.spi.exchange;

/**
 * How to read a file.
 *
 * @param system short name of the system the file comes from, where the kind of file does not say; records of different
 *     systems may have the same keys there
 */
public record ImportOptions(String system) {

    /** For files of the one other system. */
    public static final ImportOptions DEFAULT = new ImportOptions("default");
}
