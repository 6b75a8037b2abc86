package org.moduscrm.archive.ui.internal.timeline;

/** Small numbers as people write them in dates: digits, or Chinese up to 99. */
final class ChineseNumbers {

    private static final String DIGITS = "一二三四五六七八九";

    private ChineseNumbers() {
    }

    static int parse(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return digit(text.charAt(text.length() - 1));
        }
        int tens = ten == 0 ? 1 : digit(text.charAt(ten - 1));
        int ones = ten == text.length() - 1 ? 0 : digit(text.charAt(ten + 1));
        return tens * 10 + ones;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : DIGITS.indexOf(c) + 1;
    }
}
