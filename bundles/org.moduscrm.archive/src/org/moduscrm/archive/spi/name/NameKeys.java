package org.moduscrm.archive.spi.name;

import org.osgi.annotation.versioning.ConsumerType;

/** Derives keys from names as people read them. An OSGi service; safe for any number of threads. */
@ConsumerType
public interface NameKeys {

    /**
     * By what a list sorts the name: lower-case pinyin without tones, a blank between syllables, for Chinese
     * (重庆机电 gives {@code chong qing ji dian}); lower case without accents for Latin. At most 200 characters.
     *
     * @param name may be null, which gives an empty key
     */
    String sortKey(String name);
}
