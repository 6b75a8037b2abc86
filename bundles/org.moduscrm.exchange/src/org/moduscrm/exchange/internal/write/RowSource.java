package org.moduscrm.exchange.internal.write;

import java.io.Closeable;
import java.io.IOException;

import org.moduscrm.archive.spi.exchange.BrokenFileException;

/** Reads a file row by row. */
public interface RowSource<T> extends Closeable {

    /** The next row; null at the end. */
    Parsed<T> next() throws IOException, BrokenFileException;
}
