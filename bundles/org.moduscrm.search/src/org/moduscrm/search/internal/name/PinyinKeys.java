package org.moduscrm.search.internal.name;

import org.moduscrm.archive.spi.name.NameKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sort keys by pinyin. Signs between words count as a blank, as in a telephone directory; a name of nothing but signs
 * keeps them.
 */
@Component
public class PinyinKeys implements NameKeys {

    private static final int MAX_LENGTH = 200;

    private final Readings readings;

    @Activate
    public PinyinKeys(@Reference Readings readings) {
        this.readings = readings;
    }

    @Override
    public String sortKey(String name) {
        if (name == null) {
            return "";
        }
        final var key = new Key();
        readings.read(name, key);
        return key.text.isEmpty() ? cut(Folding.fold(name).strip()) : cut(key.text);
    }

    private static String cut(CharSequence key) {
        int length = Math.min(MAX_LENGTH, key.length());
        if (length > 0 && length < key.length() && Character.isHighSurrogate(key.charAt(length - 1))) {
            length--;
        }
        return key.subSequence(0, length).toString().stripTrailing();
    }

    private static final class Key implements Readings.Sink {

        private final StringBuilder text = new StringBuilder(64);
        private boolean gap;

        @Override
        public void syllable(String syllable) {
            gap = true;
            separate();
            for (int i = 0; i < syllable.length(); i++) {
                final char c = syllable.charAt(i);
                text.append(c == 'ü' ? 'u' : c);
            }
            gap = true;
        }

        @Override
        public void other(char c) {
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                separate();
                text.append(c);
            } else if (c != '\'') {
                gap = true;
            }
        }

        private void separate() {
            if (gap && !text.isEmpty()) {
                text.append(' ');
            }
            gap = false;
        }
    }
}
