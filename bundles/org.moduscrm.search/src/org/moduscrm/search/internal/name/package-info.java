/**
 * How names are read and compared: folding, pinyin by ICU and by a table of phrases.
 */
package org.moduscrm.search.internal.name;
