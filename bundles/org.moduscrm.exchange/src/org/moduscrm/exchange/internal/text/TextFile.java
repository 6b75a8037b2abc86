package org.moduscrm.exchange.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.eclipse.osgi.util.NLS;
import org.moduscrm.archive.spi.exchange.BrokenFileException;
import org.moduscrm.archive.spi.exchange.FileHead;
import org.moduscrm.archive.spi.exchange.Problem;
import org.moduscrm.exchange.internal.Messages;
import org.moduscrm.exchange.internal.text.Utf8Scan.Place;

/**
 * A text file that was read once as a whole, so that its encoding is certain: the one of its byte-order mark, else UTF-8
 * if all bytes fit, else GB18030 if all bytes fit.
 */
public final class TextFile {

    /** Larger files are refused. */
    public static final long MAX_MEGABYTES = 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Path path;
    private final Charset charset;
    private final int markLength;
    private final long size;
    private final FileTime modified;

    private TextFile(Path path, Encoding encoding, long size, FileTime modified) {
        this.path = path;
        this.charset = encoding.charset();
        this.markLength = encoding.markLength();
        this.size = size;
        this.modified = modified;
    }

    /** @param markLength bytes of the byte-order mark; 0 without one */
    private record Encoding(Charset charset, int markLength) {
    }

    /** Reads the file and finds its encoding. */
    public static TextFile check(Path path) throws BrokenFileException {
        try {
            long size = Files.size(path);
            if (size > MAX_MEGABYTES << 20) {
                throw broken(path, NLS.bind(Messages.tooLarge, MAX_MEGABYTES));
            }
            if (size == 0) {
                throw broken(path, Messages.empty);
            }
            FileTime modified = Files.getLastModifiedTime(path);
            return new TextFile(path, encoding(path), size, modified);
        } catch (NoSuchFileException e) {
            throw new BrokenFileException(new Problem(path, 0, 0, Messages.notThere), e);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static BrokenFileException broken(Path path, String message) {
        return new BrokenFileException(new Problem(path, 0, 0, message), null);
    }

    /** Words a failure of the file system. */
    public static BrokenFileException unreadable(Path path, IOException cause) {
        return new BrokenFileException(new Problem(path, 0, 0, NLS.bind(Messages.notReadable, cause)), cause);
    }

    private static Encoding encoding(Path path) throws IOException, BrokenFileException {
        Encoding marked = marked(path);
        if (marked != null && marked.charset() != StandardCharsets.UTF_8) {
            decodeAll(path, marked);
            return marked;
        }
        Utf8Scan scan = scan(path);
        if (scan.firstZero() != null) {
            throw at(path, scan.firstZero(), Messages.binary);
        }
        if (scan.isUtf8()) {
            return new Encoding(StandardCharsets.UTF_8, marked == null ? 0 : marked.markLength());
        }
        if (marked != null || scan.isDamagedUtf8()) {
            throw at(path, scan.firstBad(), Messages.damagedUtf8);
        }
        Encoding chinese = new Encoding(GB18030, 0);
        decodeAll(path, chinese);
        return chinese;
    }

    private static Utf8Scan scan(Path path) throws IOException {
        Utf8Scan scan = new Utf8Scan();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                scan.accept(block, length);
            }
        }
        scan.end();
        return scan;
    }

    /** Null without a byte-order mark. */
    private static Encoding marked(Path path) throws IOException {
        byte[] start = new byte[3];
        int length;
        try (InputStream in = Files.newInputStream(path)) {
            length = in.readNBytes(start, 0, start.length);
        }
        if (length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    /** Decodes the file to the end, strictly, and looks for zero characters. */
    private static void decodeAll(Path path, Encoding encoding) throws IOException, BrokenFileException {
        CharsetDecoder decoder = strict(encoding.charset());
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer text = CharBuffer.allocate(1 << 16);
        Place place = new Place(1, 0);
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(encoding.markLength());
            for (boolean atEnd = false; !atEnd;) {
                int length = in.read(bytes.array(), bytes.position(), bytes.remaining());
                atEnd = length < 0;
                bytes.limit(bytes.position() + Math.max(0, length)).position(0);
                CoderResult result = decoder.decode(bytes, text, atEnd);
                place = follow(path, place, text.flip());
                if (result.isError()) {
                    throw at(path, new Place(place.line(), place.column() + 1), Messages.undecodable);
                }
                text.clear();
                bytes.compact();
            }
        }
    }

    /** Where the text ends that begins at a place. */
    private static Place follow(Path path, Place start, CharBuffer text) throws BrokenFileException {
        long line = start.line();
        int column = start.column();
        while (text.hasRemaining()) {
            char character = text.get();
            column++;
            if (character == '\n') {
                line++;
                column = 0;
            } else if (character == 0) {
                throw at(path, new Place(line, column), Messages.binary);
            }
        }
        return new Place(line, column);
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static BrokenFileException at(Path path, Place place, String message) {
        return new BrokenFileException(new Problem(path, place.line(), place.column(), message), null);
    }

    private static BufferedReader open(Path path, Encoding encoding) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(encoding.markLength());
        return new BufferedReader(new InputStreamReader(in, strict(encoding.charset())), 1 << 16);
    }

    public Path path() {
        return path;
    }

    public Charset charset() {
        return charset;
    }

    /**
     * Opens the text again, without its byte-order mark.
     *
     * @throws BrokenFileException when the file is not the one that was checked
     */
    public BufferedReader open() throws BrokenFileException {
        try {
            if (Files.size(path) != size || !Files.getLastModifiedTime(path).equals(modified)) {
                throw changed(null);
            }
            return open(path, new Encoding(charset, markLength));
        } catch (NoSuchFileException e) {
            throw changed(e);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** For a reader that meets something the first pass would have refused. */
    public BrokenFileException changed(Throwable cause) {
        return new BrokenFileException(new Problem(path, 0, 0, Messages.changed), cause);
    }

    /** The beginning of a file, decoded as well as can be. */
    public static FileHead head(Path path) throws BrokenFileException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(FileHead.SIZE);
            Encoding marked = marked(path);
            int skip = marked == null ? 0 : marked.markLength();
            Charset charset = marked == null ? likely(start) : marked.charset();
            return new FileHead(path.getFileName().toString(), new String(start, skip, start.length - skip, charset));
        } catch (NoSuchFileException e) {
            throw new BrokenFileException(new Problem(path, 0, 0, Messages.notThere), e);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static Charset likely(byte[] start) {
        Utf8Scan scan = new Utf8Scan();
        scan.accept(start, start.length);
        return scan.isUtf8() || scan.isDamagedUtf8() ? StandardCharsets.UTF_8 : GB18030;
    }
}
