package org.moduscrm.search.internal;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Cuts a {@link SearchText} into a gram of three characters at each position, the last ones filled up. A word of up to
 * three characters is the beginning of a gram, a longer one is grams in a row: both answers are exact. Grams are UTF-16,
 * so that halves of rare characters compare as they do in strings.
 */
final class GramStream extends TokenStream {

    static final int SIZE = 3;

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef gram = new BytesRef(new byte[SIZE * Character.BYTES], 0, SIZE * Character.BYTES);
    private String text = "";
    private int next;

    void setText(String text) {
        this.text = text;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        int step = 1;
        while (next < text.length() && text.charAt(next) == SearchText.END) {
            next++;
            step++;
        }
        if (next >= text.length()) {
            return false;
        }
        for (int i = 0; i < SIZE; i++) {
            put(gram.bytes, i, next + i < text.length() ? text.charAt(next + i) : SearchText.END);
        }
        next++;
        term.setBytesRef(gram);
        increment.setPositionIncrement(step);
        return true;
    }

    /** A gram, or the beginning of one. */
    static BytesRef gram(String text, int begin, int end) {
        final byte[] bytes = new byte[(end - begin) * Character.BYTES];
        for (int i = begin; i < end; i++) {
            put(bytes, i - begin, text.charAt(i));
        }
        return new BytesRef(bytes);
    }

    private static void put(byte[] bytes, int index, char c) {
        bytes[index * Character.BYTES] = (byte) (c >> Byte.SIZE);
        bytes[index * Character.BYTES + 1] = (byte) c;
    }
}
